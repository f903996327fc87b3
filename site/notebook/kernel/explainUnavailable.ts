import { isPytorchName } from "./isPytorchName.ts";

/** A name that means something elsewhere but not in a cell: why, and what there is instead. */
export interface UnavailableName {
  readonly why: string;
  readonly remedy: string;
}

type Group = readonly [names: string, why: string, remedy: string];

const data = 'Data stand in files: import digits from "./data/digits.json".';
const page = "Show a value, a plot or a figure; an object with render(document) draws itself.";
const layers =
  '"engine" computes conv2d, linear, relu, maxPool2d and others, and its layers and optimizers count the memory of networks.';
const plots = 'Write import * as Plot from "@observablehq/plot", and end the cell with Plot.plot({…}).';
const asks = 'Write const n = number("How many?"), with number imported from "inputs".';
const language = "Use what the language itself has.";
const python = "It is Python; cells are TypeScript.";

const groups: readonly Group[] = [
  [
    "fetch XMLHttpRequest WebSocket EventSource Request Response Headers FormData axios",
    "A cell has no network.",
    data,
  ],
  [
    "localStorage sessionStorage indexedDB caches cookieStore",
    "A cell has no storage.",
    "Declare the value with const: every cell can read it.",
  ],
  [
    "document window location screen navigator getComputedStyle customElements HTMLElement Element Image Audio DOMParser MutationObserver ResizeObserver addEventListener",
    "A cell runs apart from the page.",
    page,
  ],
  [
    "requestAnimationFrame cancelAnimationFrame requestIdleCallback",
    "A cell runs apart from the page.",
    'Let a slider move: slider("Step", {min: 0, max: 9, play: true}), imported from "inputs".',
  ],
  ["alert", "A cell opens no dialogs.", "End the cell with the value, or print it with console.log."],
  ["prompt confirm", "A cell opens no dialogs.", asks],
  ["require exports", "A cell has no CommonJS modules.", 'Write import {name} from "engine" at the top.'],
  [
    "process Buffer global __dirname __filename setImmediate Deno Bun fs",
    "A cell runs in the browser, with no files and no Node.",
    `${language} ${data}`,
  ],
  ["performance", "A cell has no stopwatch.", "Date.now() tells the time in milliseconds."],
  [
    "crypto",
    "A cell has no cryptography.",
    'For random numbers that stay the same, import {seededRandom} from "engine".',
  ],
  [
    "globalThis eval",
    "It could read and write names unseen.",
    "Write the names themselves: every cell can read what another declares.",
  ],
  ["SharedArrayBuffer Atomics", "Pages without special headers do not have it.", "Use ArrayBuffer."],
  [
    "Worker SharedWorker postMessage MessageChannel BroadcastChannel importScripts",
    "A cell starts no workers; one that hangs is stopped anyway.",
    'A long loop stays alive with await progress(done, total), imported from "inputs".',
  ],
  [
    "URL URLSearchParams TextEncoder TextDecoder Blob File FileReader OffscreenCanvas ImageData createImageBitmap AbortController Event EventTarget ReadableStream WebAssembly atob btoa",
    "It belongs to the browser; a cell has only the language.",
    language,
  ],
  [
    "Iterator Temporal Float16Array AsyncDisposableStack DisposableStack SuppressedError",
    "Some browsers that open this page do not have it yet.",
    "Use what the language had in 2024.",
  ],
  ["self", python, "In a class, write this."],
  ["print", python, "End the cell with the value, or write console.log(…)."],
  ["range", python, "Write for (let i = 0; i < n; i++), or Array.from({length: n}, (_, i) => i)."],
  ["len", python, "Write values.length."],
  ["None", python, "Write undefined or null."],
  ["True", python, "Write true."],
  ["False", python, "Write false."],
  ["str", python, "Write String(x)."],
  ["int", python, "Write Math.trunc(x)."],
  ["float", python, "Write Number(x)."],
  ["sum", python, "Write values.reduce((a, b) => a + b, 0)."],
  ["sorted", python, "Write values.toSorted((a, b) => a - b)."],
  ["enumerate", python, "Write values.entries()."],
  ["zip", python, "Write a.map((x, i) => [x, b[i]])."],
  ["dict", python, "Write {name: value}."],
  ["tuple", python, "Write [a, b]."],
  ["isinstance", python, "Write x instanceof T, or typeof x."],
  ["torch nn F optim torchvision transforms", "PyTorch is a Python library.", layers],
  ["tf keras tensorflow jax jnp flax", "This site does not have that library.", layers],
  [
    "np numpy",
    "NumPy is a Python library.",
    'Write import {tensor, zeros} from "engine", or use arrays and Math.',
  ],
  ["plt matplotlib sns seaborn", "It is a Python library.", plots],
  ["pd pandas sklearn scipy cv2 PIL", "It is a Python library.", "Use arrays: map, filter and reduce."],
  ["d3 vl vega Chart Plotly THREE", "This site does not have that library.", plots],
  ["Plot", "No cell imports it yet.", plots],
  [
    "_ lodash mathjs moment React $ jQuery",
    "This site does not have that library.",
    `${language} "engine", "inputs", "./figures" and "@observablehq/plot" can be imported.`,
  ],
  ["html svg htl", "It belongs to Observable.", page],
  ["md tex dot mermaid", "It belongs to Observable.", "Write the words between the cells, or show a text."],
  ["FileAttachment", "It belongs to Observable.", data],
  ["display", "It belongs to Observable.", "End the cell with the value: the last expression is shown."],
  [
    "view Inputs viewof Mutable Generators",
    "It belongs to Observable.",
    'Write const n = slider("n", {min: 1, max: 9}), with slider imported from "inputs".',
  ],
  ["invalidation visibility", "It belongs to Observable.", "Timers end with the run of their cell."],
  ["now", "It belongs to Observable.", 'Let a slider move: slider("Step", {min: 0, max: 9, play: true}).'],
  ["width", "It belongs to Observable.", "A plot fits itself to the page: leave width out."],
  ["DOM Promises Files aapl penguins cars", "It belongs to Observable.", data],
];

const byName = new Map(
  groups.flatMap(([names, why, remedy]) => names.split(" ").map((name) => [name, { why, remedy }] as const)),
);

/** Explains a name that is known elsewhere but not in a cell; undefined for a name that is known nowhere. */
export function explainUnavailable(name: string): UnavailableName | undefined {
  const known = byName.get(name);
  if (known !== undefined) return known;
  if (Object.hasOwn(Math, name)) return { why: "It belongs to Math.", remedy: `Write Math.${name}.` };
  if (isPytorchName(name)) return { why: "It belongs to PyTorch, which cells do not have.", remedy: layers };
  return undefined;
}

/** The explanation in a sentence or two, to stand behind the error. */
export function unavailableText(name: string): string | undefined {
  const known = explainUnavailable(name);
  return known && `${known.why} ${known.remedy}`;
}
