import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";

test("maxPool2d of 2 halves each side and keeps the channels", () => {
  expect(layers.maxPool2d({ kernelSize: 2 }).outputShape([1, 64, 224, 224])).toEqual([1, 64, 112, 112]);
});

test("maxPool2d rounds up when asked, as GoogLeNet does", () => {
  const pool = { kernelSize: 3, stride: 2 };
  expect(layers.maxPool2d(pool).outputShape([1, 64, 112, 112])).toEqual([1, 64, 55, 55]);
  expect(layers.maxPool2d({ ...pool, ceilMode: true }).outputShape([1, 64, 112, 112])).toEqual([
    1, 64, 56, 56,
  ]);
});

test("maxPool2d keeps its input and the places of the maxima, eight bytes each", () => {
  expect(layers.maxPool2d({ kernelSize: 2 }).saved([1, 64, 224, 224])).toEqual([
    { of: "input", index: 0, name: "input", shape: [1, 64, 224, 224], element: "value" },
    { of: "own", index: 0, name: "indices", shape: [1, 64, 112, 112], element: "int64" },
  ]);
});

test("maxPool2d refuses a window larger than its input, and flat input", () => {
  expect(() => layers.maxPool2d({ kernelSize: 3 }).outputShape([1, 1, 2, 4])).toThrow(
    "maxPool2d: expected a window at most 2 high in [1, 1, 2, 4], got 3",
  );
  expect(() => layers.maxPool2d({ kernelSize: 3 }).outputShape([1, 64])).toThrow(
    "maxPool2d: expected 4 axes, got 2 in [1, 64]",
  );
});
