import { expect, test } from "vitest";
import { outputSize } from "../../../engine/arithmetic/outputSize.ts";

test("a window of three on five places stands three times, with a stride of two twice", () => {
  expect(outputSize(5, { kernelSize: 3 })).toBe(3);
  expect(outputSize(5, { kernelSize: 3, stride: 2 })).toBe(2);
  expect(outputSize(6, { kernelSize: 3, stride: 2 })).toBe(2);
  expect(outputSize(6, { kernelSize: 3, stride: 2, ceilMode: true })).toBe(3);
});

test("padding counts at both ends, dilation spreads the window", () => {
  expect(outputSize(5, { kernelSize: 3, padding: 1 })).toBe(5);
  expect(outputSize(5, { kernelSize: 3, dilation: 2 })).toBe(1);
});

test("a window that would begin in the padding behind the last place is left out, as PyTorch leaves it out", () => {
  // It would begin six places from the padding's start, where 1 + 5 end.
  expect(outputSize(5, { kernelSize: 2, stride: 3, padding: 1, ceilMode: true })).toBe(2);
});
