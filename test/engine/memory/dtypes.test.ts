import { expect, test } from "vitest";
import { dtypes, elementBits, tensorBytes, valueBytes } from "../../../engine/memory/dtypes.ts";

test("a number takes 64, 32, 16, 8 or 4 bits; TF32 takes 32", () => {
  expect(dtypes.map((dtype) => elementBits("value", dtype))).toEqual([64, 32, 32, 16, 16, 8, 8, 4]);
});

test("places and masks do not depend on the format, statistics are at least FP32", () => {
  expect(elementBits("int64", "float16")).toBe(64);
  expect(elementBits("bool", "float64")).toBe(8);
  expect(elementBits("accumulator", "float16")).toBe(32);
  expect(elementBits("accumulator", "float64")).toBe(64);
});

test("numbers of four bits are packed two to a byte, and the last byte is filled up", () => {
  expect(tensorBytes({ shape: [4096], element: "value" }, "int4")).toBe(2048);
  expect(tensorBytes({ shape: [3], element: "value" }, "int4")).toBe(2);
});

test("a run's own numbers are packed the same way", () => {
  expect(valueBytes([3], "int4")).toBe(2);
  expect(valueBytes([2, 5], "bfloat16")).toBe(20);
});
