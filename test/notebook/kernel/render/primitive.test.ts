import { expect, test } from "vitest";
import { primitive } from "../../../../site/notebook/kernel/render/primitive.ts";
import { textOf } from "../cells.ts";

const said = (value: unknown) => textOf([primitive(value)!]);

test("a text inside something else is cut behind 120 characters", () => {
  expect(said("x".repeat(120))).toBe(`"${"x".repeat(120)}"`);
  expect(said("x".repeat(121))).toBe(`"${"x".repeat(120)}…"`);
});

test("what has no parts is a word, an object is none", () => {
  expect([1000, 1000n, true, undefined, null, Symbol("s")].map(said)).toEqual([
    "1,000",
    "1,000n",
    "true",
    "undefined",
    "null",
    "Symbol(s)",
  ]);
  expect(primitive({})).toBeUndefined();
});
