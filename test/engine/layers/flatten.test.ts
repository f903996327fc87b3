import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";
import { zeros } from "../../../engine/tensor.ts";

test("flatten makes 25,088 numbers a picture of 512 maps of 7 × 7", () => {
  expect(layers.flatten().outputShape([32, 512, 7, 7])).toEqual([32, 25_088]);
});

test("flatten looks at the same memory, and so does its gradient", () => {
  const input = zeros([2, 3, 4]);
  const { output } = layers.flatten().forward([input], {}, { training: true, keeps: true, random: () => 0 });
  expect(output.data).toBe(input.data);
  const kept = { inputs: [input], output, own: {}, weights: {} };
  expect(layers.flatten().backward(output, kept, [true]).inputs[0]).toEqual({
    shape: [2, 3, 4],
    data: input.data,
  });
});
