import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { zeros, type Data, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { channels, moments } from "./batchNorm2d/channels.ts";

export interface BatchNormOptions {
  /** A factor for each channel, `[C]`; 1 unless given. */
  readonly weight?: Tensor | undefined;
  /** An addend for each channel, `[C]`; 0 unless given. */
  readonly bias?: Tensor | undefined;
  /** Added to the variance before the root is taken. */
  readonly epsilon?: number;
}

const normOptions: Known<BatchNormOptions> = {
  weight: optionKinds.tensor,
  bias: optionKinds.tensor,
  epsilon: optionKinds.number,
};

/** Mean and deviation that the numbers of a batch are normalised by, a value for each channel: `[C]`. */
export interface Statistics {
  readonly mean: Tensor;
  /** 1 / √(variance + epsilon) */
  readonly inverseDeviation: Tensor;
}

/** The statistics that a layer collects while it trains, `[C]` each. */
export interface Running {
  readonly mean: Tensor;
  readonly variance: Tensor;
}

/**
 * Batch normalisation in training: each channel gets mean 0 and variance 1 over the batch, then its factor and addend.
 *
 * Input `[N, C, H, W]`, output the same, with the statistics that backward needs.
 *
 *     out = (input − mean) · inverseDeviation · weight + bias,  the variance being the batch's own (÷ N·H·W)
 *
 *     batchNorm2d(tensor([[[[1, 3]]]]), {epsilon: 0}).output // [[[[-1, 1]]]]
 *
 * Throws when there are not 4 axes or not one value a channel. Source: Ioffe, Szegedy 2015;
 * `aten/src/ATen/native/Normalization.cpp`.
 */
export function batchNorm2d(input: Tensor, options: BatchNormOptions = {}): Statistics & { output: Tensor } {
  expectOptions("batchNorm2d", options, normOptions);
  const { weight, bias, epsilon = 1e-5 } = options;
  const sizes = channels(input, { weight, bias });
  const output = zeros(input.shape, { dtype: dtypeOf(input) });
  const mean = zeros([sizes.C], { dtype: dtypeOf(input) });
  const inverseDeviation = zeros([sizes.C], { dtype: dtypeOf(input) });
  for (let c = 0; c < sizes.C; c++) {
    const batch = moments(input, sizes, c);
    mean.data[c] = batch.mean;
    inverseDeviation.data[c] = 1 / Math.sqrt(batch.variance + epsilon);
  }
  normalise(input, [mean.data, inverseDeviation.data], options, output);
  return { output, mean, inverseDeviation };
}

/**
 * Batch normalisation in evaluation: the running mean and variance stand in for the batch's own.
 *
 *     out = (input − mean) / √(variance + epsilon) · weight + bias
 */
export function batchNorm2dEvaluation(
  input: Tensor,
  running: Running,
  options: BatchNormOptions = {},
): Tensor {
  expectOptions("batchNorm2dEvaluation", options, normOptions);
  channels(input, { ...running, weight: options.weight, bias: options.bias });
  const output = zeros(input.shape, { dtype: dtypeOf(input) });
  const { epsilon = 1e-5 } = options;
  const inverse = Float64Array.from(running.variance.data, (variance) => 1 / Math.sqrt(variance + epsilon));
  normalise(input, [running.mean.data, inverse], options, output);
  return output;
}

/**
 * Moves the running statistics towards those of a batch, in place: they are the layer's memory.
 *
 *     running = (1 − momentum) · running + momentum · batch,  the batch's variance taken ÷ (N·H·W − 1)
 */
export function updateRunning(
  running: Running,
  input: Tensor,
  options: {
    /** The share of this batch in the new mean and variance. */
    readonly momentum?: number;
  } = {},
): void {
  expectOptions("updateRunning", options, { momentum: optionKinds.number });
  const { momentum = 0.1 } = options;
  const sizes = channels(input, { ...running });
  for (let c = 0; c < sizes.C; c++) {
    const batch = moments(input, sizes, c);
    const unbiased = (batch.variance * sizes.count) / (sizes.count - 1);
    running.mean.data[c] = (1 - momentum) * running.mean.data[c] + momentum * batch.mean;
    running.variance.data[c] = (1 - momentum) * running.variance.data[c] + momentum * unbiased;
  }
}

/** 1 / √(variance + epsilon) for each channel. */
export function inverseDeviation({ variance }: Running, { epsilon = 1e-5 }: BatchNormOptions = {}): Tensor {
  const result = zeros(variance.shape, { dtype: dtypeOf(variance) });
  for (let c = 0; c < result.data.length; c++) result.data[c] = 1 / Math.sqrt(variance.data[c] + epsilon);
  return result;
}

function normalise(
  input: Tensor,
  [mean, inverse]: readonly [Data, Data],
  { weight, bias }: BatchNormOptions,
  into: Tensor,
): void {
  const [N, C, H, W] = input.shape;
  for (let n = 0; n < N; n++)
    for (let c = 0; c < C; c++) {
      const start = (n * C + c) * H * W;
      const factor = inverse[c] * (weight?.data[c] ?? 1);
      const addend = bias?.data[c] ?? 0;
      for (let index = start; index < start + H * W; index++)
        into.data[index] = (input.data[index] - mean[c]) * factor + addend;
    }
}
