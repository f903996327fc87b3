import { expectOptions } from "../expectOptions.ts";
import type { Tensor } from "../tensor.ts";
import { inPlaceOptions, pointwise, pointwiseBackward, type InPlace } from "./pointwise.ts";
import { logistic } from "./sigmoid.ts";

/**
 * The sigmoid linear unit, also called swish: each number times its sigmoid. Any shape.
 *
 *     out = x / (1 + e⁻ˣ)
 *
 *     silu(tensor([-1000, 0, 1000])).data // 0, 0, 1000
 *
 * Source: Elfwing, Uchibe, Doya 2017; `torch.nn.functional.silu`.
 */
export function silu(input: Tensor, options: InPlace = {}): Tensor {
  expectOptions("silu", options, inPlaceOptions);
  return pointwise("silu", input, options, (x) => x * logistic(x));
}

/**
 * The gradient with respect to the input.
 *
 *     input = gradient · s · (1 + x · (1 − s)),  s the sigmoid of x
 *
 *     siluBackward(tensor([8]), {input: tensor([0])}).data // 4
 */
export function siluBackward(gradient: Tensor, { input }: { readonly input: Tensor }): Tensor {
  return pointwiseBackward("siluBackward", gradient, input, (g, x) => {
    const s = logistic(x);
    return g * s * (1 + x * (1 - s));
  });
}
