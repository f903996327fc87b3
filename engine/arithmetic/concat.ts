import { expectOptions, type NoOptions } from "../expectOptions.ts";
import { shapeText, sizeOf, zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { expectTensor } from "./expectTensor.ts";

/**
 * Tensors one after another along the channels.
 *
 * Inputs `[N, C₁, …]`, `[N, C₂, …]` …, output `[N, C₁ + C₂ + …, …]`.
 *
 *     concat([zeros([1, 64, 28, 28]), zeros([1, 128, 28, 28])]).shape // [1, 192, 28, 28]
 *
 * Throws when there is nothing to join, or sizes other than the channels differ. Source: `torch.cat(inputs, 1)`.
 */
export function concat(inputs: readonly Tensor[], options: NoOptions = {}): Tensor {
  expectOptions("concat", options, {});
  const [first] = inputs;
  if (first === undefined) throw new RangeError("concat: expected at least 1 tensor, got 0");
  for (const input of inputs) {
    expectTensor("concat", input);
    if (input.shape.length < 2 || around(input.shape) !== around(first.shape))
      throw new RangeError(`concat: expected ${around(first.shape)}, got ${shapeText(input.shape)}`);
  }
  const [N, , ...rest] = first.shape;
  const channels = inputs.reduce((sum, input) => sum + input.shape[1], 0);
  const result = zeros([N, channels, ...rest], { dtype: dtypeOf(first) });
  let next = 0;
  for (let n = 0; n < N; n++)
    for (const { data } of inputs) {
      const length = data.length / N;
      result.data.set(data.subarray(n * length, (n + 1) * length), next);
      next += length;
    }
  return result;
}

/** The gradients with respect to the inputs: the output's, cut where the inputs met. */
export function concatBackward(
  gradient: Tensor,
  { inputShapes }: { inputShapes: readonly (readonly number[])[] },
): Tensor[] {
  const [N, ...rest] = gradient.shape;
  const length = sizeOf(rest);
  let start = 0;
  return inputShapes.map((shape) => {
    const result = zeros(shape, { dtype: dtypeOf(gradient) });
    const part = result.data.length / N;
    for (let n = 0; n < N; n++)
      result.data.set(gradient.data.subarray(n * length + start, n * length + start + part), n * part);
    start += part;
    return result;
  });
}

function around([N, , ...rest]: readonly number[]): string {
  return `[${[N, "channels", ...rest].join(", ")}]`;
}
