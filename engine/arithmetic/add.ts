import { expectOptions } from "../expectOptions.ts";
import { shapeText, zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { expectTensor } from "./expectTensor.ts";
import { inPlaceOptions, type InPlace } from "./pointwise.ts";

/**
 * The sum, number by number, of two tensors of one shape. Its gradient is handed to both as it is.
 *
 *     add(tensor([1, 2]), tensor([3, 4])) // [4, 6]
 *
 * Throws when the shapes differ: nothing is broadcast. Source: `torch.add`.
 */
export function add(a: Tensor, b: Tensor, options: InPlace = {}): Tensor {
  expectOptions("add", options, inPlaceOptions);
  const { inPlace = false } = options;
  expectTensor("add", a);
  expectTensor("add", b);
  if (shapeText(a.shape) !== shapeText(b.shape))
    throw new RangeError(`add: expected two tensors of ${shapeText(a.shape)}, got ${shapeText(b.shape)}`);
  const result = inPlace ? a : zeros(a.shape, { dtype: dtypeOf(a) });
  for (let index = 0; index < a.data.length; index++) result.data[index] = a.data[index] + b.data[index];
  return result;
}
