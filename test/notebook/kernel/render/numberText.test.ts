import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalsOf, numberText } from "../../../../site/notebook/kernel/render/numberText.ts";

test("thousands are apart from 1,000 on", () => {
  expect([999, 1000, 138357544, 12345678901234567890n].map(numberText)).toEqual([
    "999",
    "1,000",
    "138,357,544",
    "12,345,678,901,234,567,890",
  ]);
});

test("fractions keep six digits that count", () => {
  expect([1 / 3, 0.1 + 0.2, 12345.678, 2.5, 1e-9, 123456789.5].map(numberText)).toEqual([
    "0.333333",
    "0.3",
    "12,345.7",
    "2.5",
    "1e−9",
    "123,457,000",
  ]);
});

test("minus is a minus, zero may have one", () => {
  expect([-1234, -0.5, -0, 0].map(numberText)).toEqual(["−1,234", "−0.5", "−0", "0"]);
});

test("what is no number, or beyond all, says so", () => {
  expect([NaN, Infinity, -Infinity, 1e21, 2 ** 70].map(numberText)).toEqual([
    "NaN",
    "∞",
    "−∞",
    "1e21",
    "1.1805916207174113e21",
  ]);
});

test("whole numbers are as the language groups them", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(numberText(value)).toBe(value.toLocaleString("en-US").replace("-", "−"));
    }),
  );
});

test("a column of numbers has as many decimals as its longest, and four at most", () => {
  expect([[1, 2], [0.5, 0.25], [1 / 3]].map(decimalsOf)).toEqual([0, 2, 4]);
});
