import { expectOptions } from "../expectOptions.ts";
import type { Tensor } from "../tensor.ts";
import { inPlaceOptions, pointwise, pointwiseBackward, type InPlace } from "./pointwise.ts";

/**
 * Hard swish: nothing below −3, the number itself above 3, and a bend between. Any shape.
 *
 *     out = x · min(max(x + 3, 0), 6) / 6
 *
 *     hardswish(tensor([-4, -1.5, 0, 3])).data // 0, -0.375, 0, 3
 *
 * Source: Howard et al. 2019, Searching for MobileNetV3; `torch.nn.functional.hardswish`.
 */
export function hardswish(input: Tensor, options: InPlace = {}): Tensor {
  expectOptions("hardswish", options, inPlaceOptions);
  return pointwise("hardswish", input, options, (x) => {
    const share = x < -3 ? 0 : x > 3 ? 6 : x + 3;
    return (x * share) / 6;
  });
}

/**
 * The gradient with respect to the input.
 *
 *     hardswishBackward(tensor([2, 2, 2]), {input: tensor([-3, 0, 3])}).data // 0, 1, 2
 */
export function hardswishBackward(gradient: Tensor, { input }: { readonly input: Tensor }): Tensor {
  return pointwiseBackward("hardswishBackward", gradient, input, (g, x) => {
    if (x <= -3) return 0;
    return x >= 3 ? g : g * (x / 3 + 0.5);
  });
}
