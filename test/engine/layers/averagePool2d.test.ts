import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";

test("averagePool2d halves each side, and keeps its input though the shape would do", () => {
  const pool = layers.averagePool2d({ kernelSize: 2 });
  expect(pool.outputShape([1, 6, 28, 28])).toEqual([1, 6, 14, 14]);
  expect(pool.saved([1, 6, 28, 28]).map(({ of }) => of)).toEqual(["input"]);
  expect(pool.own([1, 6, 28, 28])).toEqual([]);
});

test("averagePool2d refuses a window larger than its input", () => {
  expect(() => layers.averagePool2d({ kernelSize: 9 }).outputShape([1, 1, 8, 8])).toThrow(
    "averagePool2d: expected a window at most 8 high in [1, 1, 8, 8], got 9",
  );
});
