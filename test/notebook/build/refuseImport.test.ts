import { expect, test } from "vitest";
import { analyseCells } from "../../../site/notebook/build/analyseCells.ts";
import { describeProblem } from "../../../site/notebook/build/problem.ts";
import type { Importable } from "../../../site/notebook/build/refuseImport.ts";
import { readSource } from "../../../site/notebook/build/source.ts";

const importable: Importable = {
  modules: ["engine", "./data/a.json", "./data/bad.json", "inputs"],
  exportsOf: (module) => ({ engine: ["layers", "tensor"], "./data/a.json": ["default"] })[module],
  faults: new Map([["./data/bad.json", { file: "data/bad.csv", line: 2, what: "is bad." }]]),
};

/** The words that the author of these cells is told of their imports. */
const told = (...cells: readonly string[]) => {
  const text = cells.map((cell) => `\`\`\`ts cell\n${cell}\n\`\`\`\n`).join("\n");
  const { problems } = analyseCells(readSource(text, "a.mdx").cells, { file: "a.mdx", importable });
  return problems.map(describeProblem);
};

test("what a module has is imported", () => {
  expect(told('import { layers, tensor as t } from "engine";', 'import a from "./data/a.json";')).toEqual([]);
  expect(told('import * as all from "engine";', 'import { slider } from "inputs";')).toEqual([]);
});

test("a name that a module lacks is told where it is imported, wherever it is used", () => {
  expect(told('import { layer } from "engine";\nlayers.conv2d()')).toEqual([
    'a.mdx:2, cell "cell-1", line 1: "engine" has no "layer". Did you mean "layers"?',
  ]);
});

test("a table is imported as the JSON that is made of it", () => {
  expect(told('import rows from "./data/a.csv";')).toEqual([
    'a.mdx:2, cell "cell-1", line 1: a cell cannot import "./data/a.csv". Write import a from "./data/a.json", which is made of it.',
  ]);
  expect(told('import rows from "./my-rows.csv";')).toEqual([
    'a.mdx:2, cell "cell-1", line 1: a cell cannot import "./my-rows.csv". Put my-rows.csv, separated by commas, into data/ beside the lessons, and import "./data/my-rows.json", which is made of it.',
  ]);
});

test("what is wrong with a table is told of the table, once", () => {
  expect(told('import one from "./data/bad.json";', 'import two from "./data/bad.json";')).toEqual([
    "data/bad.csv:2: is bad.",
  ]);
});

test("a package is to be named among the modules of the site", () => {
  expect(told('import { sum } from "d3-array";')).toEqual([
    'a.mdx:2, cell "cell-1", line 1: a cell cannot import "d3-array". Install it, and name it among the modules of the site’s options: "d3-array": "d3-array". Now there are "engine", "./data/a.json", "./data/bad.json", "inputs".',
  ]);
});

test("a module whose name is misspelt is told its name, and one that is known elsewhere what there is here", () => {
  expect(told('import { tensor } from "engin";')[0]).toContain('Did you mean "engine"?');
  expect(told('import { tensor } from "torch";')[0]).not.toContain("Install it");
});
