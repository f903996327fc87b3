import { expect, test } from "vitest";
import { modules } from "../../../site/modules.ts";
import { notebookOf } from "../cells.ts";

/** What a cell's failure says: what, then the remedy. */
async function failure(source: string): Promise<string> {
  const { notebook } = notebookOf(
    {
      base: 'import { conv2d, layers, sequence, tensor, zoo } from "engine";\nconst image = tensor([[1, 2], [3, 4]]);',
      inputs:
        'import { checkbox, check, matrix, number, picture, predict, select, slider, text } from "inputs";',
      cell: source,
    },
    modules,
  );
  await notebook.run(["cell"]);
  const result = notebook.result("cell");
  if (result?.status !== "failed") throw new Error(`it did not fail: ${source}`);
  const { what, remedy = "", place } = result.failure;
  return `${place?.line ?? "?"}: ${what} ${remedy}`;
}

const said = (expected: Readonly<Record<string, RegExp>>): void => {
  for (const [source, pattern] of Object.entries(expected))
    test(`is told: ${source.slice(0, 90)}`, async () => expect(await failure(source)).toMatch(pattern));
};

const deep = "let d: unknown = []; for (let i = 0; i < 1e5; i++) d = [d];";

// A function that calls itself, too many values, and what is too deep.
said({
  "const r = (n: number): number => r(n + 1);\nr(0)":
    /^1: .*call stack.* A function calls itself without an end\.$/,
  "const a = (n: number): number => b(n);\nconst b = (n: number): number => a(n);\na(0)":
    /A function calls itself without an end\.$/,
  "Math.max(...new Array(1e6).fill(1))": /^1: .* Too many values are spread with \.\.\. into one call/,
  "const list: number[] = [];\nlist.push(...new Array(1e6).fill(1))": /^2: .* Too many values/,
  [`${deep} JSON.stringify(d)`]: /or something is nested too deeply: go through it in a loop\.$/,
  [`${deep} tensor(d as number[])`]: /nested too deeply: hand over a part of it\.$/,
});

// More than there is room for.
said({
  "new Array(1e10)": /^1: Invalid array length A length is a whole number/,
  "new Array(-1)": /neither negative/,
  "new Float64Array(1e12)": /allocation failed|Invalid typed array length/,
  '"x".repeat(2 ** 30)': /Invalid string length .* longer text than there can be/,
  '"x".repeat(-1)': /A count is a whole number from 0 on/,
});

// What a name does not have.
said({
  "layers.conv3d({})": /^1: layers has no "conv3d"\. layers has adaptiveAveragePool2d, .*conv2d/,
  "layers.Conv2d(3, 64, 3)": /^1: layers has no "Conv2d"\. Is "conv2d" meant\?$/,
  "zoo.vgg15.network()": /^1: zoo has no "vgg15"\. zoo has lenet5, .*vgg16/,
  "image.view(1, 4)": /^1: image has no "view"\. A tensor is data, .* reshape\(image, \[4\]\)\.$/,
  "image.shap[0]": /^1: image has no "shap"\. Is "shape" meant\?$/,
});

// What goes wrong inside of a call is told by the call, never by names of ours.
said({
  "1;\nlayers.conv2d()": /^2: conv2d cannot take what it was given\. .*"inChannels" was looked for/,
  'sequence("x")': /^1: sequence cannot take what it was given\. Check what stands between its brackets\.$/,
  "const [a] = 5": /5 is not iterable .*single value/,
  "class A {}\nA()": /^2: .* Write new in front of it\.$/,
});

// The options of inputs.
said({
  'const a = slider("A");':
    /^1: slider: "min" is missing among the options\. Write slider\("Name", \{min: …, max: …\}\)\.$/,
  'const a = slider("A", 1, 9);': /^1: slider: expected a label and options/,
  'const a = slider("A", { min: 1, max: 9, stp: 2 });':
    /^1: slider: unknown option "stp"\. Is "step" meant\? It takes min, max, step, value, play\.$/,
  'const a = slider("A", { min: 1, max: 9, default: 2 });': /unknown option "default"\. It takes min, max/,
  'const a = slider("A", { min: "1", max: 9 });': /slider: min must be a finite number, got "1"/,
  'const a = slider("A", { min: 1, max: Infinity });':
    /slider: max must be a finite number, got (Infinity|∞)/,
  'const a = number("A", { value: "5" });': /number: value must be a number, got "5"/,
  'const a = select("A", ["x", "y"]);': /^1: select: expected a label and options/,
  'const a = select("A", { choices: ["x"] });': /unknown option "choices"\. It takes options, value\.$/,
  'const a = select("A", { options: Array.from({ length: 100_000 }, (_, k) => k) });':
    /^1: select: expected at most 10,000 options, got 100,000\. Give fewer of them\.$/,
  'const a = matrix("A", { rows: 1000, columns: 1000 });':
    /^1: matrix: expected at most 10,000 numbers, got 1,000,000\. Give fewer of them\.$/,
  'const a = matrix("A", { rows: 1e10, columns: 1 });': /at most 10,000 numbers/,
  'const a = matrix("A", { rows: 1.5, columns: 1 });': /rows must be a whole number of at least 1, got 1\.5/,
  'const a = predict("How many?", { answer: 3 });': /predict: "because" is missing/,
  "check(5)": /^1: check: expected a list of cases\. Write check\(/,
});

test("a drawing takes as many children as it is given", async () => {
  const { notebook, shows } = notebookOf({
    a: `({ render(document) {
  const all = document.createDocumentFragment();
  for (let k = 0; k < 300_000; k++) all.append("x");
  const p = document.createElement("p");
  p.append(all);
  return p;
} })`,
  });
  await notebook.run();
  expect(shows("a")).toHaveLength(300_000);
});
