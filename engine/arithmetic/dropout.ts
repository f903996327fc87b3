import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { expectTensor } from "./expectTensor.ts";

export interface DropoutOptions {
  /** The share of numbers that is dropped, on average. */
  readonly probability?: number;
}

export const dropoutOptions: Known<DropoutOptions> = { probability: optionKinds.numeric };

/**
 * Dropout in training: each number is dropped with the given probability, the others grow by 1 / (1 − probability). Any
 * shape. The mask says which were kept, one byte each.
 *
 *     dropout(tensor([3]), {probability: 0, random: seededRandom(1)}).output // [3]
 *
 * Throws when the probability is not from 0 to 1. Source: Srivastava et al. 2014; `torch.native_dropout`.
 */
export function dropout(
  input: Tensor,
  options: DropoutOptions & {
    /** The next of a row of numbers in [0, 1): `seededRandom(1)`. */
    readonly random: () => number;
  },
): { output: Tensor; mask: Tensor } {
  expectOptions("dropout", options, { ...dropoutOptions, random: optionKinds.action });
  const { probability = 0.5, random } = options;
  expectTensor("dropout", input);
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`dropout: expected a probability from 0 to 1, got ${probability}`);
  const output = zeros(input.shape, { dtype: dtypeOf(input) });
  const mask = zeros(input.shape, { dtype: "uint8" });
  for (let index = 0; index < mask.data.length; index++) mask.data[index] = random() < probability ? 0 : 1;
  scale(input, mask, probability, output);
  return { output, mask };
}

/** The gradient with respect to the input: what was dropped gets none, the rest grows as the numbers did. */
export function dropoutBackward(
  gradient: Tensor,
  { mask }: { mask: Tensor },
  options: DropoutOptions = {},
): Tensor {
  expectOptions("dropoutBackward", options, dropoutOptions);
  const { probability = 0.5 } = options;
  const result = zeros(gradient.shape, { dtype: dtypeOf(gradient) });
  scale(gradient, mask, probability, result);
  return result;
}

function scale(input: Tensor, mask: Tensor, probability: number, into: Tensor): void {
  const factor = probability === 1 ? 0 : 1 / (1 - probability);
  for (let index = 0; index < mask.data.length; index++)
    into.data[index] = mask.data[index] === 0 ? 0 : input.data[index] * factor;
}
