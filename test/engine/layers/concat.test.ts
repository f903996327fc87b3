import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";

test("concat adds up the channels of an inception block", () => {
  const shapes = [64, 128, 32, 32].map((channels) => [1, channels, 28, 28]);
  expect(layers.concat().outputShape(...shapes)).toEqual([1, 256, 28, 28]);
});

test("concat keeps nothing, and backward looks at parts of the gradient", () => {
  expect(layers.concat().saved([1, 2, 3, 3], [1, 4, 3, 3])).toEqual([]);
  expect(layers.concat().sharesGradient).toBe(true);
});

test("concat refuses maps of another size", () => {
  expect(() => layers.concat().outputShape([1, 64, 28, 28], [1, 64, 14, 14])).toThrow(
    "concat: expected [1, any, 28, 28], got [1, 64, 14, 14]",
  );
});
