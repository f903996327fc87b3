import { expect, test } from "vitest";
import { entryOf, linkEntries } from "../../../../site/notebook/kernel/run/entry.ts";
import { refusedWrite } from "../../../../site/notebook/kernel/run/refusedWrite.ts";
import { cellsOf } from "../cells.ts";

/** The words that a cell is told whose first line threw this. */
function told(message: string, source = "shape[0] = other.length"): string | undefined {
  const cells = cellsOf({ a: "const shape = [2, 3];\nconst other = [1];", b: source });
  const entries = new Map(cells.map((cell) => [cell.id, entryOf(cell, false)]));
  entries.get("a")!.outputs = { shape: [2, 3], other: [1] };
  return refusedWrite(new TypeError(message), cells[1]!, entries, linkEntries(entries.values()))?.what;
}

/** The refusals of V8, SpiderMonkey and JavaScriptCore. */
const refusals = [
  "Cannot assign to read only property '0' of object '[object Array]'",
  "Cannot add property 2, object is not extensible",
  "Cannot delete property '0' of [object Array]",
  "Cannot redefine property: shape",
  "Cannot define property x, object is not extensible",
  "#<Object> is not extensible",
  "0 is read-only",
  '"length" is read-only',
  "can't define property 2: Array is not extensible",
  'can\'t define property "x": Object is not extensible',
  'property "shape" is non-configurable and can\'t be deleted',
  'can\'t redefine non-configurable property "shape"',
  "Attempted to assign to readonly property.",
  "Attempting to define property on object that is not extensible.",
  "Attempting to change value of a readonly property.",
  "Unable to delete property.",
];

for (const message of refusals) {
  test(`“${message}” is told with whose value it is`, () => {
    expect(told(message)).toBe(`cell "b" cannot change "shape", which belongs to cell "a" (${message}).`);
  });
}

test("other mistakes are told as they are", () => {
  expect(told("Cannot set properties of undefined (setting '0')")).toBe(undefined);
  expect(told("shape.map is not a function")).toBe(undefined);
  expect(told("Cannot assign to read only property '0' of string 'shape'")).toBe(undefined);
  expect(told("Cannot redefine property: x", "Object.freeze({}).x = 1")).toBe(undefined);
});
