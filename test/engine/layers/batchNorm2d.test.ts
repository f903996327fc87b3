import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/index.ts";

const norm = layers.batchNorm2d({ numFeatures: 64 });

test("batchNorm2d has two parameters a channel, two running statistics, and a counter of eight bytes", () => {
  expect(norm.parameterCount).toBe(128);
  expect(norm.buffers.map(({ name, shape, element }) => `${name} [${shape.join()}] ${element}`)).toEqual([
    "running_mean [64] value",
    "running_var [64] value",
    "num_batches_tracked [] int64",
  ]);
});

test("batchNorm2d keeps its input, its weights, the running statistics and those of the batch", () => {
  expect(norm.saved([32, 64, 8, 8]).map(({ of, name }) => `${of} ${name}`)).toEqual([
    "input input",
    "parameter weight",
    "buffer running_mean",
    "buffer running_var",
    "own mean",
    "own inverseDeviation",
  ]);
});

test("batchNorm2d in evaluation makes no statistics, and has the same parameters", () => {
  expect(norm.evaluation.own([1, 64, 8, 8])).toEqual([]);
  expect(norm.evaluation.saved([1, 64, 8, 8])).toHaveLength(4);
  expect(norm.evaluation.parameterCount).toBe(128);
});

test("batchNorm2d refuses other channels", () => {
  expect(() => norm.outputShape([1, 3, 8, 8])).toThrow(
    "batchNorm2d: expected 64 input channels, got 3 in [1, 3, 8, 8]",
  );
});

test("batchNorm2d cannot train on a single value a channel, as PyTorch cannot, and can answer from it", () => {
  expect(() => norm.saved([1, 64, 1, 1])).toThrow("expected more than 1 value a channel in training");
  expect(norm.saved([2, 64, 1, 1])).toHaveLength(6);
  expect(norm.evaluation.saved([1, 64, 1, 1])).toHaveLength(4);
});
