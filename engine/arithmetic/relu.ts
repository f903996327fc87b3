import { expectOptions } from "../expectOptions.ts";
import { zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { expectTensor } from "./expectTensor.ts";
import { inPlaceOptions, type InPlace } from "./pointwise.ts";

/**
 * The rectified linear unit: negative values become 0. Any shape.
 *
 *     relu(tensor([-2, 3])).data // 0, 3
 *
 * Source: Nair, Hinton 2010; `torch.nn.functional.relu`.
 */
export function relu(input: Tensor, options: InPlace = {}): Tensor {
  expectOptions("relu", options, inPlaceOptions);
  const { inPlace = false } = options;
  expectTensor("relu", input);
  const result = inPlace ? input : zeros(input.shape, { dtype: dtypeOf(input) });
  // Not Math.max: NaN passes through as PyTorch lets it, and −0 becomes 0.
  const [from, to] = [input.data, result.data];
  for (let index = 0; index < from.length; index++) to[index] = from[index] <= 0 ? 0 : from[index];
  return result;
}

/**
 * The gradient with respect to the input: what comes back passes where the output is above 0.
 *
 *     reluBackward(tensor([1, 1]), {output: tensor([0, 3])}).data // 0, 1
 */
export function reluBackward(gradient: Tensor, { output }: { output: Tensor }): Tensor {
  const result = zeros(gradient.shape, { dtype: dtypeOf(gradient) });
  const [from, to, gate] = [gradient.data, result.data, output.data];
  for (let index = 0; index < from.length; index++) to[index] = gate[index] <= 0 ? 0 : from[index];
  return result;
}
