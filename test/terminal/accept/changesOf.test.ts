import { expect, test } from "vitest";
import { compareOutputs } from "../../../site/terminal/accept/changesOf.ts";

const a = "<!-- a: shown -->\n<b>1</b>\n";
const b = "<!-- b: shown -->\n2\n";

test("outputs that are committed as they are have no changes", () => {
  expect(compareOutputs(`${a}\n${b}`, `${a}\n${b}`)).toEqual([]);
});

test("a lesson whose outputs are not committed says so", () => {
  expect(compareOutputs(undefined, a)).toEqual([{ what: "no outputs are committed." }]);
});

test("a change is told by its cell", () => {
  expect(compareOutputs(`${a}\n${b}`, `${a}\n${b.replace("2", "3")}`)).toEqual([
    { cell: "b", what: "its output changed: “2” is now “3”." },
  ]);
});

test("a cell that fails where it did not says so", () => {
  expect(compareOutputs(a, a.replace("shown", "failed"))).toEqual([
    { cell: "a", what: "its output changed: shown before, now failed." },
  ]);
});

test("of many differences four are told", () => {
  const cell = (...numbers: number[]) =>
    `<!-- a: shown -->\n${numbers.map((n) => `<b>${n}</b>`).join("\n")}\n`;
  expect(compareOutputs(cell(1, 2, 3, 4, 5, 6), cell(7, 8, 9, 10, 11, 12))[0]!.what).toMatch(
    /“4” is now “10”; and 2 more\.$/,
  );
});

test("cells that came, went or moved are told", () => {
  expect(compareOutputs(a, `${a}\n${b}`)).toEqual([{ cell: "b", what: "its output is new." }]);
  expect(compareOutputs(`${a}\n${b}`, a)).toEqual([
    { what: "the cell “b”, whose output is committed, is gone." },
  ]);
  expect(compareOutputs(`${a}\n${b}`, `${b}\n${a}`)).toEqual([
    { what: "the cells are in a different order from the committed one." },
  ]);
});
