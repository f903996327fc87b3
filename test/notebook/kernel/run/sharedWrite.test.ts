import { expect, test } from "vitest";
import { sharedWrite } from "../../../../site/notebook/kernel/run/sharedWrite.ts";
import { collectSharedObjects } from "../../../../site/notebook/kernel/run/collectSharedObjects.ts";
import { cellsOf } from "../cells.ts";

const shared = collectSharedObjects();
const engine = { layers: { conv2d: () => 1 } };
shared.add(engine);

/** The words that a reader is told of an error with this message that arose somewhere in the cell. */
function told(source: string, message: string): string | undefined {
  const [cell] = cellsOf({ a: source });
  const error = new TypeError(message);
  error.stack = "";
  return sharedWrite(error, cell!, { shared, known: new Map(Object.entries(engine)) })?.message;
}

const readOnly = "Cannot assign to read only property 'map' of object '[object Array]'";
const whose = (what: string) =>
  `${what} belongs to all cells, so this one cannot change it. Make something of your own in this cell, under a name of its own.`;

test("a write is told with whose it is, whatever way it is written", () => {
  for (const source of [
    "Array.prototype.map = 1 as any;",
    "(Array.prototype as any)[Symbol.iterator] = 1;",
    "(Array.prototype as any).map += 1;",
    "(Array.prototype as any).length++;",
    "Object.defineProperty(Array.prototype, 'x', {});",
    "Reflect.set(Array.prototype, 'x', 1);",
    "Object.assign(Array.prototype, {});",
  ])
    expect(told(source, readOnly)).toBe(whose("Array.prototype"));
  expect(told("delete (Math as any).max;", "Cannot delete property 'max' of #<Object>")).toBe(whose("Math"));
});

test("the words of other engines are understood", () => {
  for (const message of [
    '"max" is read-only',
    "Attempted to assign to readonly property.",
    'can\'t define property "x": Math is not extensible',
    'setting getter-only property "max"',
  ])
    expect(told("(Math as any).max = 1;", message)).toBe(whose("Math"));
});

test("what a module gives is called as the cell calls it", () => {
  expect(told("(layers as any).conv2d = 1;", "Cannot set property conv2d of x which has only a getter")).toBe(
    whose("layers"),
  );
});

test("behind a name of the cell's own it is found by what the engine says", () => {
  expect(told("const P: any = Array.prototype;\nP.map = 1;", readOnly)).toBe(whose("Array.prototype"));
});

test("what the cell closed itself, and what it only read, is its own affair", () => {
  const own = "Cannot assign to read only property 'x' of object '#<Object>'";
  expect(told("const a: any = Object.freeze({ x: 1 });\na.x = Math.max(1, 2);", own)).toBe(undefined);
  expect(told("const a: any = {};\na.x = Math.max(1, 2) === 3;", own)).toBe(undefined);
  expect(told("Math.max(1);", "x is not a function")).toBe(undefined);
});

test("a list that another cell closed is not taken for the language", () => {
  expect(
    told(
      "list.length = 0;\nconst list = [1];",
      "Cannot assign to read only property 'length' of object '[object Array]'",
    ),
  ).toBe(undefined);
});
