import { expect, test } from "vitest";
import { explainUnavailable } from "../../../site/notebook/kernel/explainUnavailable.ts";
import { link } from "../../../site/notebook/kernel/link.ts";
import { cellsOf } from "./cells.ts";

const problem = (source: string): string | undefined =>
  link(cellsOf({ batch: "const batch = 32;", cell: source })).problems.get("cell")?.message;

/** Cells that use names from elsewhere, each with the reason why they are not here, and the remedy. */
const known: Readonly<Record<string, readonly string[]>> = {
  'await fetch("https://example.com/data.json")': [
    '"fetch" is not defined. A cell has no network.',
    "./data/",
  ],
  "new XMLHttpRequest()": ["no network", "./data/"],
  'new WebSocket("wss://x")': ["no network", "./data/"],
  'localStorage.getItem("x")': ["no storage", "const"],
  'indexedDB.open("x")': ["no storage", "const"],
  "document.body": ["apart from the page", "render(document)"],
  "window.innerWidth": ["apart from the page", "a figure"],
  "navigator.userAgent": ["apart from the page"],
  "requestAnimationFrame(() => {})": ["apart from the page", "play: true"],
  'alert("hello")': ["no dialogs", "console.log"],
  'prompt("How many?")': ["no dialogs", 'number("How many?")'],
  'confirm("Sure?")': ["no dialogs", "inputs"],
  'require("fs")': ["no CommonJS", 'import {name} from "engine"'],
  "process.env": ["no Node"],
  'Buffer.from("x")': ["no Node"],
  "performance.now()": ["no stopwatch", "Date.now()"],
  "crypto.getRandomValues(new Uint8Array(1))": ["seededRandom"],
  'eval("1")': ["unseen", "Write the names"],
  "globalThis.x": ["unseen"],
  'new Worker("x.js")': ["no workers", "await progress(done, total)"],
  'new URL("https://x")': ["belongs to the browser"],
  "torch.zeros(2)": ["PyTorch is a Python library", '"engine"'],
  "nn.Conv2d(3, 64, 3)": ["PyTorch", "conv2d"],
  "F.relu(batch)": ["PyTorch", "relu"],
  "optim.AdamW(batch)": ["PyTorch", "optimizers"],
  "conv1d(batch)": ["belongs to PyTorch", "conv2d"],
  "conv3d(batch)": ["belongs to PyTorch", "conv2d"],
  "selu(batch)": ["belongs to PyTorch"],
  "LayerNorm(10)": ["belongs to PyTorch"],
  "CrossEntropyLoss()": ["belongs to PyTorch"],
  "tf.layers.dense({})": ["site does not have that library", '"engine"'],
  "np.array([1])": ["NumPy", "import {tensor, zeros}"],
  "plt.plot([1])": ["Python", "@observablehq/plot"],
  "pd.DataFrame()": ["Python", "arrays"],
  "d3.max([1])": ["library", "@observablehq/plot"],
  "Plot.dot([1]).plot()": ["@observablehq/plot"],
  "html`<b>x</b>`": ["belongs to Observable", "render(document)"],
  "md`# x`": ["belongs to Observable", "between the cells"],
  'FileAttachment("x.csv")': ["belongs to Observable", "./data/"],
  "display(batch)": ["belongs to Observable", "last expression is shown"],
  "view(batch)": ["belongs to Observable", 'slider("n"'],
  "Inputs.range([0, 1])": ["belongs to Observable", 'slider("n"'],
  "print(batch)": ["Python", "console.log"],
  "range(10)": ["Python", "Array.from({length: n}"],
  "len(batch)": ["Python", ".length"],
  "const a = None": ["Python", "undefined"],
  "const a = True": ["Python", "Write true."],
  "tan(1)": ["belongs to Math", "Write Math.tan."],
  "sqrt(2)": ["belongs to Math", "Write Math.sqrt."],
};

for (const [source, says] of Object.entries(known)) {
  test(`what exists elsewhere is named: ${source}`, () => {
    const told = problem(source);
    for (const part of says) expect(told).toContain(part);
    expect(told).not.toContain("meant?");
  });
}

test("what the language has is offered in its own spelling", () => {
  expect(problem("math.max(1, 2)")).toContain('Did you mean "Math"?');
  expect(problem("consle.log(1)")).toContain('Did you mean "console"?');
  expect(problem("const a = ture")).toContain('Did you mean "true"?');
  expect(problem("numbers")).toContain("Define it in a cell");
});

test("nobody knows a name of one's own", () => {
  for (const name of ["featureMap", "toString", "constructor", "__proto__"])
    expect(explainUnavailable(name)).toBeUndefined();
});
