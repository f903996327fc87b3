import { expect, test } from "vitest";
import { failureOf } from "../../../../site/notebook/kernel/run/failureOf.ts";
import { cellLine, linesBefore, padding } from "../../../../site/notebook/kernel/run/cellLine.ts";
import { cellsOf } from "../cells.ts";

test("each cell's code has lines of its own, and keeps them while they suffice", () => {
  const first = linesBefore("lines-first", 4);
  expect(linesBefore("lines-second", 2)).toBe(first + 4);
  expect(linesBefore("lines-first", 3)).toBe(first);
  expect(linesBefore("lines-first", 5)).toBe(first + 6);
});

test("a line tells the cell and where in it, also in its code from before it grew", () => {
  const before = linesBefore("lines-a", 2);
  expect(cellLine(before + 2)).toEqual({ id: "lines-a", line: 2 });
  const grown = linesBefore("lines-a", 9);
  expect(cellLine(grown + 9)).toEqual({ id: "lines-a", line: 9 });
  expect(cellLine(before + 2)).toEqual({ id: "lines-a", line: 2 });
  expect(cellLine(grown + 10)).toBeUndefined();
});

test("an engine counts three lines before a code that nothing is put before", () => {
  expect(padding(3)).toBe("");
  expect(padding(5)).toBe("\n\n");
});

test("in WebKit, which says a line alone, an error belongs to the cell whose line it is", () => {
  const [cell] = cellsOf({ mine: "const one = 1;\nnull.x" });
  const mine = linesBefore("mine", 3);
  const theirs = linesBefore("theirs", 3);
  const thrown = (line: number, more = {}) =>
    Object.assign(new Error("no"), { stack: "anonymous@", line, ...more });
  expect(failureOf(thrown(mine + 2), cell!).place).toEqual({ line: 2, column: 0 });
  expect(failureOf(thrown(theirs + 2), cell!)).toEqual({
    name: "Error",
    what: 'no (thrown in cell "theirs", line 2)',
  });
  // What a cell hands on is gathered behind its last line.
  expect(failureOf(thrown(mine + 3), cell!).place).toEqual({ line: 2, column: 0 });
  // Thrown in the engine's own file: nothing says which of the cell's lines called it.
  expect(failureOf(thrown(7, { sourceURL: "blob:null/1f" }), cell!).place).toBeUndefined();
});
