import { expectOptions, type NoOptions } from "../expectOptions.ts";
import { tanh as ofNumber } from "../math/tanh.ts";
import type { Tensor } from "../tensor.ts";
import { pointwise, pointwiseBackward } from "./pointwise.ts";

/**
 * The hyperbolic tangent of each number, or of one: any number becomes one from −1 to 1. Any shape.
 *
 *     tanh(tensor([-1000, 0, 1000])).data // -1, 0, 1
 *     tanh(0) // 0
 *
 * Source: `torch.tanh`.
 */
export function tanh(input: Tensor, options?: NoOptions): Tensor;
export function tanh(input: number): number;
export function tanh(input: Tensor | number, options: NoOptions = {}): Tensor | number {
  expectOptions("tanh", options, {});
  return typeof input === "number" ? ofNumber(input) : pointwise("tanh", input, {}, ofNumber);
}

/**
 * The gradient with respect to the input, from the output alone.
 *
 *     input = gradient · (1 − output²)
 *
 *     tanhBackward(tensor([4]), {output: tensor([0.5])}).data // 3
 */
export function tanhBackward(gradient: Tensor, { output }: { readonly output: Tensor }): Tensor {
  return pointwiseBackward("tanhBackward", gradient, output, (g, y) => g * (1 - y * y));
}
