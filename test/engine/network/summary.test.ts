import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";
import { sequence } from "../../../engine/network/sequence.ts";
import { summary } from "../../../engine/network/summary.ts";
import { buffersOf, parametersOf } from "../../../engine/network/parametersOf.ts";

const tiny = sequence("tiny", [2, 3, 4, 4], {
  conv: layers.conv2d({ inChannels: 3, outChannels: 2, kernelSize: 1, bias: false }),
  norm: layers.batchNorm2d({ numFeatures: 2 }),
  flatten: layers.flatten(),
  fc: layers.linear({ inFeatures: 32, outFeatures: 10 }),
});

test("a summary has a row for each step, and totals that are their sums", () => {
  const { rows, parameterCount, multiplyAdds } = summary(tiny);
  expect(rows.map((row) => row.parameterCount)).toEqual([6, 4, 0, 330]);
  expect(rows.map((row) => row.multiplyAdds)).toEqual([96, 0, 0, 320]);
  expect(rows.map((row) => row.outputCount)).toEqual([64, 64, 64, 20]);
  expect([parameterCount, multiplyAdds]).toEqual([340, 416]);
});

test("parameters and buffers go by the names that PyTorch gives them", () => {
  expect(parametersOf(tiny).map(({ name }) => name)).toEqual([
    "conv.weight",
    "norm.weight",
    "norm.bias",
    "fc.weight",
    "fc.bias",
  ]);
  expect(buffersOf(tiny).map(({ name, element }) => `${name} ${element}`)).toEqual([
    "norm.running_mean value",
    "norm.running_var value",
    "norm.num_batches_tracked int64",
  ]);
});
