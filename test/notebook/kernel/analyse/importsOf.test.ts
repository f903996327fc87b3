import { expect, test } from "vitest";
import { analyse } from "../../../../site/notebook/kernel/analyse/index.ts";

const imports = (source: string) => analyse("cell", source).imports;

test("an import names module, export and place", () => {
  expect(imports('import { at } from "engine"')).toEqual([
    { name: "at", imported: "at", module: "engine", line: 1, column: 9 },
  ]);
});

test("an import over lines is read to its end, renamed ones included", () => {
  expect(imports('const a = 1\nimport {\n  at as read,\n  conv2d,\n} from "engine"\na')).toEqual([
    { name: "read", imported: "at", module: "engine", line: 3, column: 2 },
    { name: "conv2d", imported: "conv2d", module: "engine", line: 4, column: 2 },
  ]);
});

test("a default import and a whole module have their own marks", () => {
  expect(imports('import photo, * as all from "./data/photo.json"')).toEqual([
    { name: "photo", imported: "default", module: "./data/photo.json", line: 1, column: 7 },
    { name: "all", imported: "*", module: "./data/photo.json", line: 1, column: 14 },
  ]);
});

test("an export with a text for a name can be imported", () => {
  expect(imports('import { "a b" as ab } from "engine"')[0]).toMatchObject({ name: "ab", imported: "a b" });
});

test("what JSON is may be said in the import", () => {
  expect(imports('import photo from "./data/photo.json" with { type: "json" }')).toHaveLength(1);
});

test("imported types leave nothing", () => {
  const source =
    'import type { A } from "engine"; import type B from "engine"; import type * as C from "engine"; import { type D, at, type E as F } from "engine"; import { type G } from "engine"';
  expect(imports(source).map(({ name }) => name)).toEqual(["at"]);
});

test("a cell's imports are neither its inputs nor its outputs", () => {
  const cell = analyse("cell", 'import { at, conv2d } from "engine"\nconst a = at(map, 0)');
  expect([cell.inputs, cell.outputs]).toEqual([["map"], ["a"]]);
});

test("an imported name hidden by a parameter stays imported", () => {
  const cell = analyse("cell", 'import { at } from "engine"\nconst f = (at: number) => at');
  expect([cell.imports.length, cell.inputs]).toEqual([1, []]);
});

test("an import leaves a semicolon and its line breaks", () => {
  const { body } = analyse("cell", 'one\nimport {\n  at,\n} from "engine"\n[2]');
  expect(body.split("\n").map((line) => line.trimEnd())).toEqual([
    "one",
    ";",
    "",
    "",
    "const $display = (0,[2]);",
    "return [{}, $display];",
  ]);
});
