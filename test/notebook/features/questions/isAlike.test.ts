import { expect, test } from "vitest";
import { isAlike } from "../../../../site/notebook/features/questions/isAlike.ts";

test("numbers are alike but for rounding", () => {
  expect(isAlike(0.1 + 0.2, 0.3)).toBe(true);
  expect(isAlike(1, 1.00001)).toBe(false);
  expect(isAlike(NaN, NaN)).toBe(true);
  expect(isAlike(0, -0)).toBe(true);
  expect(isAlike(1, "1")).toBe(false);
});

test("lists, records and tensors are alike part by part, whatever keeps their numbers", () => {
  expect(isAlike([1, [2, "a"]], [1, [2, "a"]])).toBe(true);
  expect(isAlike([1, 2], [1, 2, 3])).toBe(false);
  expect(isAlike({ shape: [2], data: new Float32Array([1, 2]) }, { shape: [2], data: [1, 2] })).toBe(true);
  expect(isAlike({ shape: [2], data: [1, 2] }, { shape: [2], data: [1, 3] })).toBe(false);
  expect(isAlike({ a: undefined }, { b: undefined })).toBe(false);
  expect(isAlike([], {})).toBe(false);
  expect(isAlike(null, {})).toBe(false);
});

test("fractions that differ by a millionth are alike, by three of them are not", () => {
  expect([1.000001, 1.000003].map((one) => isAlike(1, one))).toEqual([true, false]);
});
