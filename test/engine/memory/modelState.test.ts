import { expect, test } from "vitest";
import { layers, optimizers, sequence } from "engine";
import { modelState, type StatePart } from "../../../engine/memory/modelState.ts";
import { precisions } from "../../../engine/memory/precision.ts";

/**
 * A network with 18 weights of a convolution, and 4 parameters and 4 running statistics of a normalisation, beside a
 * counter of 8 B.
 */
const network = sequence("small", [1, 1, 4, 4], {
  conv: layers.conv2d({ inChannels: 1, outChannels: 2, kernelSize: 3, bias: false }),
  norm: layers.batchNorm2d({ numFeatures: 2 }),
});

const bytesOf = (name: StatePart["name"], precision: keyof typeof precisions): number | undefined =>
  modelState(network, { precision: precisions[precision] }).rows.find((row) => row.name === name)?.bytes;

test("autocast copies what is multiplied by, in two bytes a number, and nothing else", () => {
  expect(bytesOf("cast copies", "autocast")).toBe(18 * 2);
  expect(bytesOf("cast copies", "float32")).toBe(0);
});

test("buffers stay in the weights' format, whatever the state is in", () => {
  expect(bytesOf("buffers", "float32")).toBe(4 * 4 + 8);
  expect(bytesOf("buffers", "masterCopies")).toBe(4 * 2 + 8);
});

test("gradients are held once in each of their formats", () => {
  expect(bytesOf("gradients", "masterCopies")).toBe(22 * 2);
  expect(bytesOf("gradients", "masterCopiesFloat32Gradients")).toBe(22 * 4);
  expect(bytesOf("gradients", "masterCopiesBothGradients")).toBe(22 * 6);
});

test("Adam's state is two numbers a parameter, and one count a tensor", () => {
  const { rows, bytes } = modelState(network, { optimizer: optimizers.adam });
  expect(rows.find(({ name }) => name === "optimizer state")?.bytes).toBe(22 * 8 + 3 * 4);
  expect(bytes).toBe(rows.reduce((sum, row) => sum + row.bytes, 0));
});
