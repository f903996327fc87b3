import type { Dtype, Tensor } from "../tensor.ts";

/** The format in which each number of the tensor is kept. */
export function dtypeOf({ data }: Tensor): Dtype {
  if (data instanceof Float32Array) return "float32";
  return data instanceof Float64Array ? "float64" : "uint8";
}

/** The format in which a product with these weights is kept: their own precision, so that a picture's bytes may stand as input. */
export function productDtype(weight: Tensor): Dtype {
  return dtypeOf(weight) === "float64" ? "float64" : "float32";
}
