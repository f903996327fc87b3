import { expect, test } from "vitest";
import { CellRecord } from "../../site/client/cellRecord.ts";
import { reach } from "../../site/client/reach.ts";
import { cellsOf } from "../kernel/cells.ts";

const records = cellsOf({
  far: "map + 1",
  map: "const map = f(stride);",
  slider: 'import { slider } from "inputs";\nconst stride = slider("Stride", { min: 1, max: 3 });',
  lib: 'import { relu as f } from "engine";',
  other: "7",
}).map((cell) => new CellRecord(cell, "shown"));

test("an input reaches its own cell and all that read it, near and far", () => {
  expect(reach(records, { inputs: ["stride"] })).toEqual(["slider", "map", "far"]);
});

test("a cell reaches itself and all that read it", () => {
  expect(reach(records, { cells: ["map"] })).toEqual(["map", "far"]);
  expect(reach(records, { inputs: ["stride"], cells: ["other"] })).toHaveLength(4);
});

test("a name that is imported, or that nobody gives, is no input", () => {
  expect(reach(records, { inputs: ["f", "ghost"] })).toEqual([]);
});

test("what a cell last ran tells what it reads, not what stands in the lesson", () => {
  const [first, second] = cellsOf({ a: "const x = 1;", b: "x" }).map((cell) => new CellRecord(cell, "shown"));
  second!.ran = cellsOf({ b: "2" })[0]!;
  expect(reach([first!, second!], { cells: ["a"] })).toEqual(["a"]);
});
