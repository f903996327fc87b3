import { expect, test } from "vitest";
import { CellRecord } from "../../../../site/notebook/client/session/cellRecord.ts";
import { affectedCells } from "../../../../site/notebook/client/session/affectedCells.ts";
import { cellsOf } from "../../kernel/cells.ts";

const records = cellsOf({
  far: "map + 1",
  map: "const map = f(stride);",
  slider: 'import { slider } from "inputs";\nconst stride = slider("Stride", { min: 1, max: 3 });',
  lib: 'import { relu as f } from "engine";',
  other: "7",
}).map((cell) => new CellRecord(cell, "shown"));

test("an input reaches its own cell and all that read it, near and far", () => {
  expect(affectedCells(records, { inputs: ["stride"] })).toEqual(["slider", "map", "far"]);
});

test("a cell reaches itself and all that read it", () => {
  expect(affectedCells(records, { cells: ["map"] })).toEqual(["map", "far"]);
  expect(affectedCells(records, { inputs: ["stride"], cells: ["other"] })).toHaveLength(4);
});

test("a name that is imported, or that nobody gives, is no input", () => {
  expect(affectedCells(records, { inputs: ["f", "ghost"] })).toEqual([]);
});

test("what a cell last ran tells what it reads, not what stands in the lesson", () => {
  const [first, second] = cellsOf({ a: "const x = 1;", b: "x" }).map((cell) => new CellRecord(cell, "shown"));
  second!.ran = cellsOf({ b: "2" })[0]!;
  expect(affectedCells([first!, second!], { cells: ["a"] })).toEqual(["a"]);
});
