import { expectOptions } from "../expectOptions.ts";
import type { Tensor } from "../tensor.ts";
import { inPlaceOptions, pointwise, pointwiseBackward, type InPlace } from "./pointwise.ts";

/**
 * The rectified linear unit that ends at 6: negative values become 0, values above 6 become 6. Any shape.
 *
 *     relu6(tensor([-2, 3, 8])).data // 0, 3, 6
 *
 * Source: Krizhevsky 2010; `torch.nn.functional.relu6`.
 */
export function relu6(input: Tensor, options: InPlace = {}): Tensor {
  expectOptions("relu6", options, inPlaceOptions);
  return pointwise("relu6", input, options, (x) => (x < 0 ? 0 : x > 6 ? 6 : x));
}

/**
 * The gradient with respect to the input: what comes back passes where the input was between 0 and 6.
 *
 *     relu6Backward(tensor([1, 1, 1]), {input: tensor([-2, 3, 8])}).data // 0, 1, 0
 */
export function relu6Backward(gradient: Tensor, { input }: { readonly input: Tensor }): Tensor {
  return pointwiseBackward("relu6Backward", gradient, input, (g, x) => (x > 0 && x < 6 ? g : 0));
}
