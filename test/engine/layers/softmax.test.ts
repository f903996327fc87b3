import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";

test("softmax and logSoftmax keep their output for backward", () => {
  expect(
    layers
      .softmax()
      .saved([1, 1000])
      .map(({ of }) => of),
  ).toEqual(["output"]);
  expect(
    layers
      .logSoftmax()
      .saved([1, 1000])
      .map(({ of }) => of),
  ).toEqual(["output"]);
});

test("softmax needs an axis of classes", () => {
  expect(() => layers.softmax().outputShape([1000])).toThrow("softmax: expected at least 2 axes, got 1");
});
