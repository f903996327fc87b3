import { expect, test } from "vitest";
import { explainError } from "../../../../site/notebook/kernel/run/explainError.ts";
import { cellModules } from "../../../../site/cellModules.ts";
import { notebookOf } from "../cells.ts";

/** The failure of a cell: its message, then the remedy. */
async function failure(source: string): Promise<string> {
  const { notebook } = notebookOf(
    {
      base: 'import { conv2d, layers, sequence, tensor, zoo } from "engine";\nconst image = tensor([[1, 2], [3, 4]]);',
      inputs:
        'import { checkbox, check, matrix, number, picture, predict, select, slider, text } from "inputs";',
      cell: source,
    },
    cellModules,
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
    /^1: .*call stack.* A function calls itself without end\.$/,
  "const a = (n: number): number => b(n);\nconst b = (n: number): number => a(n);\na(0)":
    /A function calls itself without end\.$/,
  "Math.max(...new Array(1e6).fill(1))": /^1: .* Too many values are spread with \.\.\. into one call/,
  "const list: number[] = [];\nlist.push(...new Array(1e6).fill(1))": /^2: .* Too many values/,
  [`${deep} JSON.stringify(d)`]: /or something is nested too deeply: go through it in a loop\.$/,
  [`${deep} tensor(d as number[])`]: /nested too deeply: hand over a part of it\.$/,
});

// More than there is room for.
said({
  "new Array(1e10)": /^1: Invalid array length A length is a whole number/,
  "new Array(-1)": /from 0 to 4,294,967,295/,
  "new Float64Array(1e12)": /allocation failed|Invalid typed array length/,
  '"x".repeat(2 ** 30)': /Invalid string length.* No text can be that long/,
  '"x".repeat(-1)': /A count is a whole number from 0 up/,
});

// What a name does not have.
said({
  "layers.conv3d({})": /^1: layers has no "conv3d"\. layers has adaptiveAveragePool2d, .*conv2d/,
  "layers.Conv2d(3, 64, 3)": /^1: layers has no "Conv2d"\. Did you mean "conv2d"\?$/,
  "zoo.vgg15.network()": /^1: zoo has no "vgg15"\. zoo has lenet5, .*vgg16/,
  "image.view(1, 4)": /^1: image has no "view"\. A tensor is data, .* reshape\(image, \[4\]\)\.$/,
  "image.shap[0]": /^1: image has no "shap"\. Did you mean "shape"\?$/,
});

// What goes wrong inside of a call is told by the call, never by names of ours.
said({
  "1;\nlayers.conv2d()": /^2: conv2d: expected options by name, \{inChannels: …\}, got undefined/,
  'sequence("x")': /^1: sequence cannot take what it was given\. Check what is between its brackets\.$/,
  "const [a] = 5": /5 is not iterable .*single value/,
  "class A {}\nA()": /^2: .* Write new in front of it\.$/,
});

// The options of inputs.
said({
  'const a = slider("A");':
    /^1: slider: "min" is missing among the options\. Write slider\("Name", \{min: …, max: …\}\)\.$/,
  'const a = slider("A", 1, 9);': /^1: slider: expected a label and options/,
  'const a = slider("A", { min: 1, max: 9, stp: 2 });':
    /^1: slider: unknown option "stp"\. Did you mean "step"\? It takes min, max, step, value, play\.$/,
  'const a = slider("A", { min: 1, max: 9, default: 2 });': /unknown option "default"\. It takes min, max/,
  'const a = slider("A", { min: "1", max: 9 });': /slider: min must be a number, got "1"/,
  'const a = slider("A", { min: 1, max: Infinity });':
    /slider: max must be a finite number, got (Infinity|∞)/,
  'const a = number("A", { value: "5" });': /number: value must be a number, got "5"/,
  'const a = select("A", ["x", "y"]);': /^1: select: expected a label and options/,
  'const a = select("A", { choices: ["x"] });': /unknown option "choices"\. It takes options, value\.$/,
  'const a = select("A", { options: Array.from({ length: 100_000 }, (_, k) => k) });':
    /^1: select: expected at most 2,000 options, got 100,000\. Give fewer of them\.$/,
  'const a = matrix("A", { rows: 1000, columns: 1000 });':
    /^1: matrix: expected at most 1,024 numbers, got 1,000,000\. Show them as a picture, such as a heatmap, and let a part of them be edited\.$/,
  'const a = matrix("A", { rows: 1e10, columns: 1 });': /at most 1,024 numbers/,
  'const a = matrix("A", { rows: 1.5, columns: 1 });': /rows must be a whole number of at least 1, got 1\.5/,
  'const a = predict("How many?", { answer: 3 });': /predict: "because" is missing/,
  "check(5)": /^1: check: expected a list of cases\. Write check\(/,
});

/** An error as an engine makes it. */
const thrown = (message: string, stack: string, more: object = {}): Error =>
  Object.assign(new TypeError(message), { stack, ...more });
const passed = { line: 'const a = slider("A");', column: 10 };
const told = "slider cannot take what it was given.";

test("no engine's words for what is inside of ours reach a reader", () => {
  const chromium =
    "TypeError: r is not iterable\n    at o (blob:null/1f:2:345)\n    at eval (cell-a.ts:4:11)";
  expect(explainError(thrown("r is not iterable", chromium), passed).what).toBe(told);
  const firefox = "o@blob:null/1f:2:345\nanonymous@cell-a.ts:4:11\n";
  expect(explainError(thrown('can\'t access property "min", e is undefined', firefox), passed)).toEqual({
    what: told,
    remedy: 'Check what is between its brackets: "min" was looked for in something that is missing.',
  });
  const webkit = thrown("undefined is not an object (evaluating 'e.min')", "o@blob:null/1f:2:345\n", {
    line: 2,
    sourceURL: "blob:null/1f",
  });
  expect(explainError(webkit, undefined).what).toBe("the value cannot be shown or used as it is.");
});

test("a reader's own words stay in every engine", () => {
  const own = "image.view is not a function";
  expect(
    explainError(thrown(own, "TypeError\n    at eval (cell-a.ts:4:7)\n    at o (blob:null/1f:2:3)"), passed)
      .what,
  ).toBe(own);
  expect(explainError(thrown(own, "anonymous@cell-a.ts:4:7\no@blob:null/1f:2:3"), passed).what).toBe(own);
  expect(explainError(thrown(own, "o@blob:null/1f:2:3", { line: 4 }), undefined).what).toBe(own);
  const native = "TypeError\n    at Array.map (<anonymous>)\n    at eval (cell-a.ts:4:7)";
  expect(explainError(thrown("3 is not a function", native), passed).what).toBe("3 is not a function");
});

test("recursion is told from too much in Firefox and in WebKit, too", () => {
  const firefox = Array(6).fill("r@cell-a.ts:4:7").join("\n");
  expect(explainError(thrown("too much recursion", firefox), passed).remedy).toBe(
    "A function calls itself without end.",
  );
  const once = "anonymous@cell-a.ts:4:7\no@blob:null/1f:2:3";
  expect(explainError(thrown("too much recursion", once), passed).remedy).toMatch(/^Too many values/);
  const ours = "o@blob:null/1f:2:3\no@blob:null/1f:2:3";
  expect(explainError(thrown("too much recursion", ours), passed).remedy).toMatch(/^Something is nested/);
});

test("too much is told with its remedy in the words of every engine", () => {
  const memory = "That is more than the browser has memory for: ask for fewer values.";
  for (const words of [
    "Out of memory",
    "out of memory",
    "allocation size overflow",
    "BigInt is too large to allocate",
  ])
    expect(explainError(thrown(words, "r@cell-a.ts:4:7"), passed).remedy, words).toBe(memory);
  const length = /^A length is a whole number from 0/;
  for (const words of [
    "invalid array length",
    "invalid or out-of-range index",
    "Array length must be a positive integer of safe magnitude.",
    "length too large",
    "length cannot be negative",
  ])
    expect(explainError(thrown(words, "r@cell-a.ts:4:7"), passed).remedy, words).toMatch(length);
  expect(explainError(thrown("too many function arguments", "r@cell-a.ts:4:7"), passed).remedy).toMatch(
    /^Too many values are spread/,
  );
  expect(
    explainError(thrown("class constructors must be invoked with 'new'", "r@cell-a.ts:4:7"), passed).remedy,
  ).toBe("Write new in front of it.");
});

test("memory that is out is told alike where the engine throws a bare text", async () => {
  expect(await failure('throw "out of memory";')).toContain("ask for fewer values.");
});

test("a drawing takes as many children as it is given", async () => {
  const { notebook, shows } = notebookOf({
    a: `({ render(document) {
  const all = document.createDocumentFragment();
  for (let k = 0; k < 150_000; k++) all.append("x");
  const p = document.createElement("p");
  p.append(all);
  return p;
} })`,
  });
  await notebook.run();
  expect(shows("a")).toHaveLength(150_000);
});
