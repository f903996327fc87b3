import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import type { Tensor } from "../tensor.ts";
import { inPlaceOptions, pointwise, pointwiseBackward, type InPlace } from "./pointwise.ts";

export interface LeakyReluOptions {
  /** The factor of negative values; 0.01 unless said otherwise. */
  readonly negativeSlope?: number;
}

export const leakyReluOptions: Known<LeakyReluOptions> = { negativeSlope: optionKinds.number };

/**
 * The leaky rectified linear unit: negative values are made small. Any shape.
 *
 *     out = x if x > 0, else negativeSlope · x
 *
 *     leakyRelu(tensor([-2, 3]), {negativeSlope: 0.5}).data // -1, 3
 *
 * Source: Maas, Hannun, Ng 2013; `torch.nn.functional.leaky_relu`.
 */
export function leakyRelu(input: Tensor, options: LeakyReluOptions & InPlace = {}): Tensor {
  expectOptions("leakyRelu", options, { ...leakyReluOptions, ...inPlaceOptions });
  const { negativeSlope = 0.01 } = options;
  return pointwise("leakyRelu", input, options, (x) => (x > 0 ? x : x * negativeSlope));
}

/**
 * The gradient with respect to the input, from the input or, where that is gone, from the output, which has its sign.
 *
 *     leakyReluBackward(tensor([8, 8]), {input: tensor([-2, 3])}, {negativeSlope: 0.5}).data // 4, 8
 */
export function leakyReluBackward(
  gradient: Tensor,
  kept: { readonly input: Tensor } | { readonly output: Tensor },
  options: LeakyReluOptions = {},
): Tensor {
  expectOptions("leakyReluBackward", options, leakyReluOptions);
  const { negativeSlope = 0.01 } = options;
  const signs = "output" in kept ? kept.output : kept.input;
  return pointwiseBackward("leakyReluBackward", gradient, signs, (g, x) => (x > 0 ? g : g * negativeSlope));
}
