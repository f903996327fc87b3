import { expect, test } from "vitest";
import { link } from "../../../../site/notebook/kernel/link.ts";
import { relinkedCells } from "../../../../site/notebook/kernel/run/relinkedCells.ts";
import { entryOf } from "../../../../site/notebook/kernel/run/entry.ts";
import { cellsOf } from "../cells.ts";

/** The cells among these that are joined otherwise once one of them has another source. */
function changed(
  sources: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): string[] {
  const cells = cellsOf(sources);
  const entries = cells.filter(({ id }) => !(id in other)).map((cell) => entryOf(cell, false));
  return relinkedCells(entries, link(cells), link(cellsOf({ ...sources, ...other })));
}

test("a cell that reads a name from another cell than before is joined otherwise", () => {
  const sources = { a: "const x = 1;", b: "const y = 1;", reads: "x", other: "y" };
  expect(changed(sources, { a: "1", b: "const x = 1, y = 2;" })).toEqual(["reads"]);
});

test("a cell whose name comes to be another's is joined otherwise, though it reads what it read", () => {
  expect(changed({ a: "const x = 1;", b: "const x = 2;" }, { a: "const z = 1;" })).toEqual(["b"]);
});

test("a cell that reads what another imports is joined otherwise where that imports something else", () => {
  const sources = { from: 'import { conv2d as f } from "engine";', reads: "f" };
  expect(changed(sources, { from: 'import { relu as f } from "engine";' })).toEqual(["reads"]);
});

test("another source that gives the same names joins nothing otherwise", () => {
  expect(changed({ a: "const x = 1;", b: "x" }, { a: "const x = 2;" })).toEqual([]);
});
