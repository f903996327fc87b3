import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";

test("add keeps its inputs' shape, and nothing for backward", () => {
  expect(layers.add().outputShape([1, 64, 8, 8], [1, 64, 8, 8])).toEqual([1, 64, 8, 8]);
  expect(layers.add().saved([1, 64, 8, 8], [1, 64, 8, 8])).toEqual([]);
});

test("add hands one gradient to both inputs; in place it takes the first one's memory", () => {
  expect([layers.add().sharesGradient, layers.add().sharesInput]).toEqual([true, false]);
  expect(layers.add({ inPlace: true }).sharesInput).toBe(true);
});

test("add refuses different shapes and a single input", () => {
  expect(() => layers.add().outputShape([1, 64, 8, 8], [1, 64, 4, 4])).toThrow(
    "add: expected two inputs of [1, 64, 8, 8], got [1, 64, 4, 4]",
  );
  expect(() => layers.add().outputShape([1])).toThrow("add: expected 2 inputs, got 1");
});
