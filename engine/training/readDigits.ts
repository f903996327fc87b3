import { expectOptions, optionKinds } from "../expectOptions.ts";
import { layers } from "../layers/layers.ts";
import { sequence } from "../network/sequence.ts";
import type { Network } from "../network/network.ts";
import { zeros, type Tensor } from "../tensor.ts";
import type { Batch } from "./trainer.ts";

/** Digits as text: 64 pixels each, to the base 17 from 0 (paper) to g (ink), and one label each. */
export interface DigitsText {
  readonly pixels: string;
  readonly labels: string;
}

/**
 * Pictures `[N, 1, 8, 8]` with numbers from 0 to 1, and labels `[N]`.
 *
 * Throws when pixels and labels do not belong together.
 */
export function readDigits({ pixels, labels }: DigitsText): Batch {
  if (pixels.length !== 64 * labels.length)
    throw new RangeError(`readDigits: expected ${64 * labels.length} pixels, got ${pixels.length}`);
  const input = zeros([labels.length, 1, 8, 8]);
  const target = zeros([labels.length], { dtype: "float64" });
  for (let index = 0; index < pixels.length; index++)
    input.data[index] = Number.parseInt(pixels[index], 17) / 16;
  for (let index = 0; index < labels.length; index++) target.data[index] = Number(labels[index]);
  return { input, labels: target };
}

/** Some of a set's pictures with their labels, in memory of their own. */
export function pick({ input, labels }: Batch, indices: readonly number[]): Batch {
  return { input: rows(input, indices), labels: rows(labels, indices) };
}

function rows({ shape, data }: Tensor, indices: readonly number[]): Tensor {
  const [N, ...rest] = shape;
  const result = zeros([indices.length, ...rest], {
    dtype: data instanceof Float64Array ? "float64" : "float32",
  });
  const size = data.length / N;
  indices.forEach((index, place) =>
    result.data.set(data.subarray(index * size, (index + 1) * size), place * size),
  );
  return result;
}

/** A small network for digits of 8 × 8: convolution, pooling, convolution, pooling, fully connected. */
export function digitsNetwork(
  options: {
    /** Digits at a time. */
    readonly batch?: number;
  } = {},
): Network {
  expectOptions("digitsNetwork", options, { batch: optionKinds.number });
  const { batch = 32 } = options;
  return sequence("digits", [batch, 1, 8, 8], {
    conv1: layers.conv2d({ inChannels: 1, outChannels: 12, kernelSize: 3, padding: 1 }),
    relu1: layers.relu({ inPlace: true }),
    pool1: layers.maxPool2d({ kernelSize: 2 }),
    conv2: layers.conv2d({ inChannels: 12, outChannels: 24, kernelSize: 3, padding: 1 }),
    relu2: layers.relu({ inPlace: true }),
    pool2: layers.maxPool2d({ kernelSize: 2 }),
    flatten: layers.flatten(),
    dropout: layers.dropout({ probability: 0.25 }),
    scores: layers.linear({ inFeatures: 24 * 2 * 2, outFeatures: 10 }),
  });
}
