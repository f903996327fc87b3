import { expectOptions, type NoOptions } from "../expectOptions.ts";
import { exp } from "../math/exp.ts";
import type { Tensor } from "../tensor.ts";
import { pointwise, pointwiseBackward } from "./pointwise.ts";

/** 1 / (1 + e⁻ˣ) of one number. */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/**
 * The logistic sigmoid: any number becomes one from 0 to 1. Any shape.
 *
 *     out = 1 / (1 + e⁻ˣ)
 *
 *     sigmoid(tensor([-1000, 0, 1000])).data // 0, 0.5, 1
 *
 * Source: `torch.sigmoid`.
 */
export function sigmoid(input: Tensor, options: NoOptions = {}): Tensor {
  expectOptions("sigmoid", options, {});
  return pointwise("sigmoid", input, {}, logistic);
}

/**
 * The gradient with respect to the input, from the output alone.
 *
 *     input = gradient · output · (1 − output)
 *
 *     sigmoidBackward(tensor([8]), {output: tensor([0.5])}).data // 2
 */
export function sigmoidBackward(gradient: Tensor, { output }: { readonly output: Tensor }): Tensor {
  return pointwiseBackward("sigmoidBackward", gradient, output, (g, y) => g * (1 - y) * y);
}
