import { optionKinds, type Known } from "../expectOptions.ts";
import { zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { expectTensor } from "./expectTensor.ts";

export interface InPlace {
  /** Write the answer over the first input, as PyTorch's `inplace=True`, and hand that back. */
  readonly inPlace?: boolean;
}

export const inPlaceOptions: Known<InPlace> = { inPlace: optionKinds.flag };

/** Each number changed by itself, into a tensor of its own or, in place, over the input. Any shape. */
export function pointwise(
  name: string,
  input: Tensor,
  { inPlace = false }: InPlace,
  change: (x: number) => number,
): Tensor {
  expectTensor(name, input);
  const result = inPlace ? input : zeros(input.shape, { dtype: dtypeOf(input) });
  const [from, to] = [input.data, result.data];
  for (let index = 0; index < from.length; index++) to[index] = change(from[index]);
  return result;
}

/** The gradient with respect to the input, from what comes back and the number kept at each place. */
export function pointwiseBackward(
  name: string,
  gradient: Tensor,
  kept: Tensor,
  back: (gradient: number, kept: number) => number,
): Tensor {
  expectTensor(`${name} gradient`, gradient);
  expectTensor(`${name}, what forward kept`, kept);
  const result = zeros(gradient.shape, { dtype: dtypeOf(gradient) });
  const [from, to, { data }] = [gradient.data, result.data, kept];
  for (let index = 0; index < from.length; index++) to[index] = back(from[index], data[index]);
  return result;
}
