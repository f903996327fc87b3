import type { Dtype, Tensor } from "../tensor.ts";

/** What one number of the tensor is kept as. */
export function dtypeOf({ data }: Tensor): Dtype {
  if (data instanceof Float32Array) return "float32";
  return data instanceof Float64Array ? "float64" : "uint8";
}
