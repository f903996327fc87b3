import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { sizeOf, zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { expectTensor } from "./expectTensor.ts";
import { pair, type Pair } from "./pair.ts";
import { sides } from "./windows.ts";

export interface AdaptiveOptions {
  /** The output's height and width, in numbers; one number for both. */
  readonly outputSize: Pair;
}

export const adaptiveOptions: Known<AdaptiveOptions> = { outputSize: optionKinds.readLater };

/**
 * Average pooling that always gives a map of `outputSize`, whatever the input's: window p covers the rows from
 * `⌊p·H / P⌋` to `⌈(p + 1)·H / P⌉`. Of the same size, it is a copy.
 *
 * Input `[N, C, H, W]`, `[C, H, W]` or `[H, W]`, output `[…, P, Q]`.
 *
 *     adaptiveAveragePool2d(tensor([[1, 2, 3], [4, 5, 6]]), {outputSize: [1, 3]}) // [[2.5, 3.5, 4.5]]
 *
 * Throws when `outputSize` is not a whole number ≥ 1. Source: `aten/src/ATen/native/AdaptiveAveragePooling.cpp`.
 */
export function adaptiveAveragePool2d(input: Tensor, options: AdaptiveOptions): Tensor {
  expectOptions("adaptiveAveragePool2d", options, adaptiveOptions);
  const { outputSize } = options;
  expectTensor("adaptiveAveragePool2d", input);
  const [H, W] = sides("adaptiveAveragePool2d", input.shape);
  const [P, Q] = pair("adaptiveAveragePool2d outputSize", outputSize, 1);
  const outer = input.shape.slice(0, -2);
  const result = zeros([...outer, P, Q], { dtype: dtypeOf(input) });
  for (let out = 0; out < result.data.length; out++) {
    const { base, rows, columns, count } = cell(out, [H, W], [P, Q]);
    let sum = 0;
    for (let h = rows[0]; h < rows[1]; h++)
      for (let w = columns[0]; w < columns[1]; w++) sum += input.data[base + h * W + w];
    result.data[out] = sum / count;
  }
  return result;
}

/** The gradient with respect to the input: each number of a window gets an equal share. */
export function adaptiveAveragePool2dBackward(
  gradient: Tensor,
  { inputShape }: { inputShape: readonly number[] },
): Tensor {
  const [H, W] = sides("adaptiveAveragePool2d", inputShape);
  const [P, Q] = sides("adaptiveAveragePool2d", gradient.shape);
  const sums = new Float64Array(sizeOf(inputShape));
  for (let out = 0; out < gradient.data.length; out++) {
    const { base, rows, columns, count } = cell(out, [H, W], [P, Q]);
    const share = gradient.data[out] / count;
    for (let h = rows[0]; h < rows[1]; h++)
      for (let w = columns[0]; w < columns[1]; w++) sums[base + h * W + w] += share;
  }
  const result = zeros(inputShape, { dtype: dtypeOf(gradient) });
  result.data.set(sums);
  return result;
}

type Range = readonly [number, number];

function cell(
  out: number,
  [H, W]: Range,
  [P, Q]: Range,
): { base: number; rows: Range; columns: Range; count: number } {
  const [plane, place] = [Math.floor(out / (P * Q)), out % (P * Q)];
  const rows = span(Math.floor(place / Q), H, P);
  const columns = span(place % Q, W, Q);
  return { base: plane * H * W, rows, columns, count: (rows[1] - rows[0]) * (columns[1] - columns[0]) };
}

function span(place: number, size: number, places: number): Range {
  return [Math.floor((place * size) / places), Math.ceil(((place + 1) * size) / places)];
}
