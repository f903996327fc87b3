import { expectOptions, optionKinds } from "../../expectOptions.ts";
import { zeros, type Tensor } from "../../tensor.ts";
import { dtypeOf } from "../../tensor/dtypeOf.ts";
import type { Statistics } from "../batchNorm2d.ts";
import { channels } from "./channels.ts";

export interface BatchNormKept extends Statistics {
  readonly input: Tensor;
  readonly weight?: Tensor | undefined;
}

/**
 * The gradients of batch normalisation with respect to input, weight and bias. In training mean and variance depend on the
 * input; with `training: false` they are constants, the running ones.
 *
 *     x̂ = (input − mean) · inverseDeviation
 *     weight = Σ gradient · x̂,  bias = Σ gradient
 *     input = weight · inverseDeviation · (gradient − mean of gradient − x̂ · mean of gradient · x̂)
 */
export function batchNorm2dBackward(
  gradient: Tensor,
  kept: BatchNormKept,
  options: {
    /** Whether the mean and the variance came from the batch, and so depend on the input. */
    readonly training?: boolean;
  } = {},
): { input: Tensor; weight: Tensor; bias: Tensor } {
  expectOptions("batchNorm2dBackward", options, { training: optionKinds.flag });
  const { training = true } = options;
  const { input, weight, bias } = batchNorm2dGradients(gradient, kept, training);
  const dtype = dtypeOf(gradient);
  const [toWeight, toBias] = [zeros([weight.length], { dtype }), zeros([bias.length], { dtype })];
  toWeight.data.set(weight);
  toBias.data.set(bias);
  return { input, weight: toWeight, bias: toBias };
}

/** The same with the sums for weight and bias as bare numbers, for a layer that has neither. */
export function batchNorm2dGradients(
  gradient: Tensor,
  { input, mean, inverseDeviation, weight }: BatchNormKept,
  training: boolean,
): { input: Tensor; weight: Float64Array; bias: Float64Array } {
  const { N, C, area, count } = channels(input);
  const toInput = zeros(input.shape, { dtype: dtypeOf(gradient) });
  const [toWeight, toBias] = [new Float64Array(C), new Float64Array(C)];
  for (let c = 0; c < C; c++) {
    const [centre, inverse] = [mean.data[c], inverseDeviation.data[c]];
    let [sum, products] = [0, 0];
    for (let n = 0; n < N; n++) {
      const start = (n * C + c) * area;
      for (let index = start; index < start + area; index++) {
        sum += gradient.data[index];
        products += gradient.data[index] * (input.data[index] - centre) * inverse;
      }
    }
    toWeight[c] = products;
    toBias[c] = sum;
    const factor = inverse * (weight?.data[c] ?? 1);
    const [shift, slope] = training ? [sum / count, (products / count) * inverse] : [0, 0];
    for (let n = 0; n < N; n++) {
      const start = (n * C + c) * area;
      for (let index = start; index < start + area; index++)
        toInput.data[index] = factor * (gradient.data[index] - shift - slope * (input.data[index] - centre));
    }
  }
  return { input: toInput, weight: toWeight, bias: toBias };
}
