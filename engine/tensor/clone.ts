import { zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "./dtypeOf.ts";

/** The same numbers in memory of their own. */
export function clone(input: Tensor): Tensor {
  const copy = zeros(input.shape, { dtype: dtypeOf(input) });
  copy.data.set(input.data);
  return copy;
}
