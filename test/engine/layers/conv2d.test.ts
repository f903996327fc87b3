import fc from "fast-check";
import { expect, test } from "vitest";
import { conv2d as convolve } from "../../../engine/arithmetic/conv2d.ts";
import { layers } from "../../../engine/layers/layers.ts";
import { zeros } from "../../../engine/tensor.ts";

const first = layers.conv2d({ inChannels: 3, outChannels: 64, kernelSize: 3, padding: 1 });

test("conv2d counts one bias a filter", () => {
  expect(first.parameterCount).toBe(3 * 3 * 3 * 64 + 64);
  expect(layers.conv2d({ inChannels: 64, outChannels: 64, kernelSize: 3 }).parameterCount).toBe(36_928);
  expect(layers.conv2d({ inChannels: 3, outChannels: 64, kernelSize: 3, bias: false }).parameterCount).toBe(
    1728,
  );
});

test("conv2d keeps the size with a padding of one, and halves it with a stride of two", () => {
  expect(first.outputShape([1, 3, 224, 224])).toEqual([1, 64, 224, 224]);
  const stem = layers.conv2d({ inChannels: 3, outChannels: 64, kernelSize: 7, stride: 2, padding: 3 });
  expect(stem.outputShape([32, 3, 224, 224])).toEqual([32, 64, 112, 112]);
});

test("conv2d multiplies and adds 27 times for each of 64 × 224 × 224 activations, whatever the batch", () => {
  expect(first.multiplyAdds([1, 3, 224, 224])).toBe(64 * 224 * 224 * 27);
  expect(first.multiplyAdds([32, 3, 224, 224])).toBe(64 * 224 * 224 * 27);
});

test("conv2d in two groups has half the weights and half the products", () => {
  const grouped = layers.conv2d({ inChannels: 96, outChannels: 256, kernelSize: 5, padding: 2, groups: 2 });
  expect(grouped.parameterCount).toBe((256 * 96 * 25) / 2 + 256);
  expect(grouped.multiplyAdds([1, 96, 27, 27])).toBe((256 * 27 * 27 * 96 * 25) / 2);
});

test("conv2d keeps its input and its weights for backward, not its output", () => {
  expect(first.saved([1, 3, 8, 8])).toEqual([
    { of: "input", index: 0, name: "input", shape: [1, 3, 8, 8], element: "value" },
    { of: "parameter", index: 0, name: "weight", shape: [64, 3, 3, 3], element: "value" },
  ]);
});

test("conv2d refuses other channels, too few axes and a kernel larger than its input", () => {
  expect(() => first.outputShape([1, 4, 8, 8])).toThrow(
    "conv2d: expected 3 input channels, got 4 in [1, 4, 8, 8]",
  );
  expect(() => first.outputShape([8, 8])).toThrow("conv2d: expected 4 axes, got 2 in [8, 8]");
  const wide = layers.conv2d({ inChannels: 1, outChannels: 1, kernelSize: 5 });
  expect(() => wide.outputShape([1, 1, 8, 4])).toThrow(
    "conv2d: expected a kernel at most 4 wide in [1, 1, 8, 4], got 5",
  );
});

test("conv2d refuses options that are no whole numbers or no equal groups", () => {
  expect(() => layers.conv2d({ inChannels: 3, outChannels: 0, kernelSize: 3 })).toThrow(
    "conv2d outChannels: expected a whole number of at least 1, got 0",
  );
  expect(() => layers.conv2d({ inChannels: 3, outChannels: 4, kernelSize: 3, groups: 2 })).toThrow(
    "conv2d: expected channels in 2 equal groups, got 3 in and 4 out",
  );
});

test("conv2d predicts the shape of the convolution that runs", () => {
  const size = fc.integer({ min: 1, max: 9 });
  const small = fc.integer({ min: 1, max: 3 });
  fc.assert(
    fc.property(size, size, small, small, small, small, (H, W, kernelSize, stride, padding, channels) => {
      const options = { stride, padding };
      fc.pre(Math.min(H, W) + 2 * padding >= kernelSize);
      const layer = layers.conv2d({ inChannels: channels, outChannels: 2, kernelSize, ...options });
      const output = convolve(
        zeros([2, channels, H, W]),
        zeros([2, channels, kernelSize, kernelSize]),
        options,
      );
      expect(layer.outputShape([2, channels, H, W])).toEqual(output.shape);
    }),
  );
});

test("conv2d multiplies by both sides of a kernel that is no square", () => {
  const oblong = layers.conv2d({ inChannels: 1, outChannels: 1, kernelSize: [3, 5] });
  expect(oblong.multiplyAdds([1, 1, 8, 8])).toBe(6 * 4 * 15);
});
