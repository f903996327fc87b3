export interface WindowOptions {
  readonly kernelSize: number;
  readonly stride?: number;
  readonly padding?: number;
  readonly dilation?: number;
}

/**
 * How many places a sliding window takes along one side.
 *
 *     ⌊(size + 2·padding − dilation·(kernelSize − 1) − 1) / stride⌋ + 1
 *
 *     outputSize(224, {kernelSize: 3, padding: 1}) // 224
 *     outputSize(6, {kernelSize: 3}) // 4
 *
 * Less than 1 when the window does not fit. Source: `torch/nn/modules/conv.py`.
 */
export function outputSize(
  size: number,
  { kernelSize, stride = 1, padding = 0, dilation = 1 }: WindowOptions,
): number {
  return Math.floor((size + 2 * padding - dilation * (kernelSize - 1) - 1) / stride) + 1;
}
