import { expect, test } from "vitest";
import { alike } from "../../../site/kernel/inputs/alike.ts";

test("numbers are alike but for rounding", () => {
  expect(alike(0.1 + 0.2, 0.3)).toBe(true);
  expect(alike(1, 1.00001)).toBe(false);
  expect(alike(NaN, NaN)).toBe(true);
  expect(alike(0, -0)).toBe(true);
  expect(alike(1, "1")).toBe(false);
});

test("lists, records and tensors are alike part by part, whatever keeps their numbers", () => {
  expect(alike([1, [2, "a"]], [1, [2, "a"]])).toBe(true);
  expect(alike([1, 2], [1, 2, 3])).toBe(false);
  expect(alike({ shape: [2], data: new Float32Array([1, 2]) }, { shape: [2], data: [1, 2] })).toBe(true);
  expect(alike({ shape: [2], data: [1, 2] }, { shape: [2], data: [1, 3] })).toBe(false);
  expect(alike({ a: undefined }, { b: undefined })).toBe(false);
  expect(alike([], {})).toBe(false);
  expect(alike(null, {})).toBe(false);
});

test("fractions that differ by a millionth are alike, by three of them are not", () => {
  expect([1.000001, 1.000003].map((one) => alike(1, one))).toEqual([true, false]);
});
