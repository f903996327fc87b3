import { expectOptions, type NoOptions } from "../expectOptions.ts";
import { sizeOf, type Tensor } from "../tensor.ts";
import { reshape } from "../tensor/reshape.ts";
import { expectTensor } from "./expectTensor.ts";

/**
 * Every axis after the first as one; a view: no number is copied.
 *
 * Input `[N, …]`, output `[N, product of the rest]`.
 *
 *     flatten(zeros([32, 512, 7, 7])).shape // [32, 25088]
 *
 * Throws when there is no axis. Source: `torch.flatten(input, 1)`.
 */
export function flatten(input: Tensor, options: NoOptions = {}): Tensor {
  expectOptions("flatten", options, {});
  expectTensor("flatten", input);
  const [N, ...rest] = input.shape;
  if (N === undefined) throw new RangeError("flatten: expected at least 1 axis, got []");
  return reshape(input, [N, sizeOf(rest)]);
}

/** The gradient with respect to the input: the same numbers in the input's shape. */
export function flattenBackward(gradient: Tensor, { inputShape }: { inputShape: readonly number[] }): Tensor {
  return reshape(gradient, inputShape);
}
