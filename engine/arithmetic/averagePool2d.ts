import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { poolOptions, poolWindows, windowsOver, type PoolOptions, type Windows } from "./windows.ts";

export interface AveragePoolOptions extends Omit<PoolOptions, "dilation"> {
  /** Whether zeros of the padding count as numbers of the window; they do unless said otherwise. */
  readonly countIncludePad?: boolean;
}

const { dilation: _, ...windowOptions } = poolOptions;

export const averagePoolOptions: Known<AveragePoolOptions> = {
  ...windowOptions,
  countIncludePad: optionKinds.flag,
};

/**
 * Average pooling: the mean of the numbers under each window.
 *
 * Input `[N, C, H, W]`, `[C, H, W]` or `[H, W]`, output with `P = ⌊(H + 2·padding − kernelSize) / stride⌋ + 1` for `H`;
 * the stride is the window's size unless said otherwise.
 *
 *     averagePool2d(tensor([[1, 2], [4, 3]]), {kernelSize: 2}) // [[2.5]]
 *
 * Throws when a window does not fit in the input. Source: `torch.nn.functional.avg_pool2d`.
 */
export function averagePool2d(input: Tensor, options: AveragePoolOptions): Tensor {
  expectOptions("averagePool2d", options, averagePoolOptions);
  const windows = windowsOver("averagePool2d", input, options);
  const result = zeros(windows.shape, { dtype: dtypeOf(input) });
  const { W } = windows;
  visit(windows, options, (out, base, [top, bottom], [left, right], count) => {
    let sum = 0;
    for (let h = top; h < bottom; h++) for (let w = left; w < right; w++) sum += input.data[base + h * W + w];
    result.data[out] = sum / count;
  });
  return result;
}

/**
 * The gradient with respect to the input: each number of a window gets an equal share.
 *
 *     averagePool2dBackward(tensor([[8]]), {inputShape: [2, 2]}, {kernelSize: 2}) // [[2, 2], [2, 2]]
 */
export function averagePool2dBackward(
  gradient: Tensor,
  { inputShape }: { inputShape: readonly number[] },
  options: AveragePoolOptions,
): Tensor {
  expectOptions("averagePool2dBackward", options, averagePoolOptions);
  const windows = poolWindows("averagePool2d", inputShape, options);
  const sums = new Float64Array(windows.planes * windows.H * windows.W);
  const { W } = windows;
  visit(windows, options, (out, base, [top, bottom], [left, right], count) => {
    const share = gradient.data[out] / count;
    for (let h = top; h < bottom; h++) for (let w = left; w < right; w++) sums[base + h * W + w] += share;
  });
  const result = zeros(inputShape, { dtype: dtypeOf(gradient) });
  result.data.set(sums);
  return result;
}

type Range = readonly [number, number];
type Visit = (out: number, base: number, rows: Range, columns: Range, count: number) => void;

function visit(windows: Windows, { countIncludePad = true }: AveragePoolOptions, each: Visit): void {
  const { planes, H, W, P, Q, kernel, stride, padding } = windows;
  let out = 0;
  for (let plane = 0; plane < planes; plane++)
    for (let p = 0; p < P; p++)
      for (let q = 0; q < Q; q++) {
        const [top, left] = [p * stride[0] - padding[0], q * stride[1] - padding[1]];
        // The padded edge bounds what counts; with ceilMode a window may reach past it.
        const [bottom, right] = [
          Math.min(top + kernel[0], H + padding[0]),
          Math.min(left + kernel[1], W + padding[1]),
        ];
        const rows: Range = [Math.max(top, 0), Math.min(bottom, H)];
        const columns: Range = [Math.max(left, 0), Math.min(right, W)];
        const inside = (rows[1] - rows[0]) * (columns[1] - columns[0]);
        each(out++, plane * H * W, rows, columns, countIncludePad ? (bottom - top) * (right - left) : inside);
      }
}
