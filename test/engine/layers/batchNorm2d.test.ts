import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";
import { tensor } from "../../../engine/tensor.ts";

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

test("without factor and addend, batchNorm2d has no parameters, keeps no weights and keeps its buffers", () => {
  const layer = layers.batchNorm2d({ numFeatures: 16, affine: false });
  expect([layer.parameterCount, layer.parameters.length, layer.buffers.length]).toEqual([0, 0, 3]);
  expect(layer.saved([2, 16, 4, 4]).map(({ name }) => name)).toEqual([
    "input",
    "running_mean",
    "running_var",
    "mean",
    "inverseDeviation",
  ]);
});

test("batchNorm2d's momentum is each batch's share in the running mean", () => {
  const layer = layers.batchNorm2d({ numFeatures: 1, affine: false, momentum: 0.5 });
  const weights = { running_mean: tensor([0]), running_var: tensor([1]), num_batches_tracked: tensor(0) };
  layer.forward([tensor([[[[2, 6]]]])], weights, { training: true, keeps: true, random: () => 0 });
  // Half of the batch's mean of 4; half of 1 and half of its variance of 8.
  expect([weights.running_mean.data[0], weights.running_var.data[0]]).toEqual([2, 4.5]);
});

test("batchNorm2d adds a hundred-thousandth to the variance unless told otherwise", () => {
  const one = (value: number) => tensor([value]);
  const weights = { weight: one(1), bias: one(0), running_mean: one(0), running_var: one(0) };
  const layer = layers.batchNorm2d({ numFeatures: 1 }).evaluation;
  const { output } = layer.forward([tensor([[[[1]]]])], weights, {
    training: false,
    keeps: false,
    random: () => 0,
  });
  expect(output.data[0]).toBeCloseTo(Math.sqrt(100_000), 3);
});
