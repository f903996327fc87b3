import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { exp } from "../math/exp.ts";
import { zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { expectTensor } from "./expectTensor.ts";
import { slicesAlong } from "./slices.ts";

export interface AxisOptions {
  /** Which axis, from 0, or from the end with −1; the last unless said otherwise. */
  readonly axis?: number;
}

export const axisOptions: Known<AxisOptions> = { axis: optionKinds.number };

/**
 * Probabilities from scores: each is eˢ over the sum of all along the axis, so that they add up to 1. Any shape.
 *
 *     softmax(tensor([0, 0])) // [0.5, 0.5]
 *
 * The largest score is subtracted first, so that nothing overflows. Throws when there is no such axis. Source:
 * `torch.nn.functional.softmax`.
 */
export function softmax(input: Tensor, options: AxisOptions = {}): Tensor {
  expectOptions("softmax", options, axisOptions);
  const { axis = -1 } = options;
  expectTensor("softmax", input);
  const { count, length, step, start } = slicesAlong("softmax", input.shape, axis);
  const result = zeros(input.shape, { dtype: dtypeOf(input) });
  const powers = new Float64Array(length);
  for (let slice = 0; slice < count; slice++) {
    const first = start(slice);
    let [largest, sum] = [-Infinity, 0];
    for (let index = 0; index < length; index++)
      largest = Math.max(largest, input.data[first + index * step]);
    for (let index = 0; index < length; index++) {
      powers[index] = exp(input.data[first + index * step] - largest);
      sum += powers[index];
    }
    for (let index = 0; index < length; index++) result.data[first + index * step] = powers[index] / sum;
  }
  return result;
}

/**
 * The gradient with respect to the scores.
 *
 *     input = output · (gradient − Σ gradient · output)
 */
export function softmaxBackward(
  gradient: Tensor,
  { output }: { output: Tensor },
  options: AxisOptions = {},
): Tensor {
  expectOptions("softmaxBackward", options, axisOptions);
  const { axis = -1 } = options;
  const { count, length, step, start } = slicesAlong("softmax", output.shape, axis);
  const result = zeros(output.shape, { dtype: dtypeOf(gradient) });
  for (let slice = 0; slice < count; slice++) {
    let sum = 0;
    for (let index = 0, at = start(slice); index < length; index++, at += step)
      sum += gradient.data[at] * output.data[at];
    for (let index = 0, at = start(slice); index < length; index++, at += step)
      result.data[at] = output.data[at] * (gradient.data[at] - sum);
  }
  return result;
}
