import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
export interface WindowOptions {
  /** The window's size along this axis. */
  readonly kernelSize: number;
  /** The step from one window to the next. */
  readonly stride?: number;
  /** Zeros at either end. */
  readonly padding?: number;
  /** The distance between neighbouring numbers of the window; 1 leaves no gap. */
  readonly dilation?: number;
  /** Whether the last window may reach past the end, so that the count is rounded up. */
  readonly ceilMode?: boolean;
}

const windowOptions: Known<WindowOptions> = {
  kernelSize: optionKinds.number,
  stride: optionKinds.number,
  padding: optionKinds.number,
  dilation: optionKinds.number,
  ceilMode: optionKinds.flag,
};

/**
 * The number of places that a sliding window takes along one side.
 *
 *     ⌊(size + 2·padding − dilation·(kernelSize − 1) − 1) / stride⌋ + 1
 *
 * With `ceilMode` the quotient is rounded up, as long as the last window starts inside the picture or its left padding.
 *
 *     outputSize(224, {kernelSize: 3, padding: 1}) // 224
 *     outputSize(112, {kernelSize: 3, stride: 2}) // 55
 *     outputSize(112, {kernelSize: 3, stride: 2, ceilMode: true}) // 56
 *
 * Less than 1 when the window does not fit. Source: `aten/src/ATen/native/Pool.h`, `torch/nn/modules/conv.py`.
 */
export function outputSize(size: number, options: WindowOptions): number {
  expectOptions("outputSize", options, windowOptions);
  const { kernelSize, stride = 1, padding = 0, dilation = 1, ceilMode = false } = options;
  const way = size + 2 * padding - dilation * (kernelSize - 1) - 1;
  if (!ceilMode) return Math.floor(way / stride) + 1;
  const places = Math.ceil(way / stride) + 1;
  return (places - 1) * stride >= size + padding ? places - 1 : places;
}
