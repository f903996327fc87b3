import { expectOptions } from "../expectOptions.ts";
import { exp } from "../math/exp.ts";
import { log } from "../math/log.ts";
import { zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { expectTensor } from "./expectTensor.ts";
import { slicesAlong } from "./slices.ts";
import { axisOptions, type AxisOptions } from "./softmax.ts";

/**
 * The logarithms of `softmax`, without its loss of digits for small probabilities. Any shape.
 *
 *     out = s − max − ln Σ e^(s − max)
 *
 *     logSoftmax(tensor([0])) // [0]
 *
 * Throws when there is no such axis. Source: `torch.nn.functional.log_softmax`.
 */
export function logSoftmax(input: Tensor, options: AxisOptions = {}): Tensor {
  expectOptions("logSoftmax", options, axisOptions);
  const { axis = -1 } = options;
  expectTensor("logSoftmax", input);
  const { count, length, step, start } = slicesAlong("logSoftmax", input.shape, axis);
  const result = zeros(input.shape, { dtype: dtypeOf(input) });
  for (let slice = 0; slice < count; slice++) {
    const first = start(slice);
    let [largest, sum] = [-Infinity, 0];
    for (let index = 0; index < length; index++)
      largest = Math.max(largest, input.data[first + index * step]);
    for (let index = 0; index < length; index++) sum += exp(input.data[first + index * step] - largest);
    const whole = largest + log(sum);
    for (let index = 0; index < length; index++)
      result.data[first + index * step] = input.data[first + index * step] - whole;
  }
  return result;
}

/**
 * The gradient with respect to the scores.
 *
 *     input = gradient − e^output · Σ gradient
 */
export function logSoftmaxBackward(
  gradient: Tensor,
  { output }: { output: Tensor },
  options: AxisOptions = {},
): Tensor {
  expectOptions("logSoftmaxBackward", options, axisOptions);
  const { axis = -1 } = options;
  const { count, length, step, start } = slicesAlong("logSoftmax", output.shape, axis);
  const result = zeros(output.shape, { dtype: dtypeOf(gradient) });
  for (let slice = 0; slice < count; slice++) {
    let sum = 0;
    for (let index = 0, at = start(slice); index < length; index++, at += step) sum += gradient.data[at];
    for (let index = 0, at = start(slice); index < length; index++, at += step)
      result.data[at] = gradient.data[at] - exp(output.data[at]) * sum;
  }
  return result;
}
