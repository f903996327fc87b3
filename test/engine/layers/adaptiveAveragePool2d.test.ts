import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";

const seven = layers.adaptiveAveragePool2d({ outputSize: 7 });

test("adaptiveAveragePool2d gives its size whatever comes, even from less", () => {
  expect(seven.outputShape([1, 512, 14, 14])).toEqual([1, 512, 7, 7]);
  expect(seven.outputShape([1, 512, 3, 3])).toEqual([1, 512, 7, 7]);
});

test("adaptiveAveragePool2d of the same size is a copy, and no feature map of its own", () => {
  expect(seven.sharesInput).toBe(false);
  expect([seven.makesFeatureMap([1, 512, 7, 7]), seven.makesFeatureMap([1, 512, 14, 14])]).toEqual([
    false,
    true,
  ]);
});

test("adaptiveAveragePool2d keeps its input, except to a single value, which is a mean", () => {
  expect(seven.saved([1, 512, 7, 7]).map(({ of }) => of)).toEqual(["input"]);
  expect(layers.adaptiveAveragePool2d({ outputSize: 1 }).saved([1, 512, 7, 7])).toEqual([]);
});

test("adaptiveAveragePool2d refuses a size that is no whole number", () => {
  expect(() => layers.adaptiveAveragePool2d({ outputSize: 0 })).toThrow(
    "adaptiveAveragePool2d outputSize: expected a whole number of at least 1, got 0",
  );
});
