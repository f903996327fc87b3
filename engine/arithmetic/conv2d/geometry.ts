import { expectOptions, optionKinds, type Known } from "../../expectOptions.ts";
import { shapeText, type Tensor } from "../../tensor.ts";
import { expectTensor } from "../expectTensor.ts";
import { outputSize } from "../outputSize.ts";
import { paddingOf } from "../paddingOf.ts";
import { pair, type Pair } from "../pair.ts";

export interface Conv2dOptions {
  /** One number a filter, `[M]`, added to its map. */
  readonly bias?: Tensor | undefined;
  /** The filter's step, down and across, in numbers; one number for both. */
  readonly stride?: Pair;
  /** Zeros around the picture, above and below, left and right; one number for both. */
  readonly padding?: Pair;
  /** The distance between neighbouring numbers under the filter; 1 leaves no gap. */
  readonly dilation?: Pair;
  /**
   * Parts that channels and filters are divided into, each filter seeing only its own part; as many as channels is
   * a depthwise convolution.
   */
  readonly groups?: number;
}

export const conv2dOptions: Known<Conv2dOptions> = {
  bias: optionKinds.tensor,
  stride: optionKinds.readLater,
  padding: optionKinds.readLater,
  dilation: optionKinds.readLater,
  groups: optionKinds.readLater,
};

/** Every size of one convolution, checked. `C` and `M` are channels in and out, `K` the numbers under one filter. */
export interface Geometry {
  readonly N: number;
  readonly C: number;
  readonly H: number;
  readonly W: number;
  readonly M: number;
  readonly P: number;
  readonly Q: number;
  readonly R: number;
  readonly S: number;
  readonly K: number;
  readonly groups: number;
  readonly stride: readonly [number, number];
  readonly padding: readonly [number, number];
  readonly dilation: readonly [number, number];
  /** The output's shape, with as many axes as the input's. */
  readonly shape: readonly number[];
}

/** Checks everything that can be wrong with a convolution and returns its sizes. */
export function geometry(input: Tensor, weight: Tensor, options: Conv2dOptions): Geometry {
  expectOptions("conv2d", options, conv2dOptions);
  expectTensor("conv2d input", input);
  expectTensor("conv2d weight", weight);
  const [N, C, H, W] = fourAxes("input", input.shape, [2, 3, 4]);
  const [M, channels, R, S] = fourAxes("weight", weight.shape, [2, 4]);
  const { bias, groups = 1 } = options;
  if (!Number.isInteger(groups) || groups < 1)
    throw new RangeError(`conv2d groups: expected a whole number of at least 1, got ${groups}`);
  if (M % groups !== 0)
    throw new RangeError(
      `conv2d: expected filters in ${groups} equal groups, got ${M} in ${shapeText(weight.shape)}`,
    );
  if (C !== channels * groups)
    throw new RangeError(
      `conv2d: expected ${channels * groups} input channels, got ${C} in ${shapeText(input.shape)}`,
    );
  if (bias !== undefined) checkBias(bias, M);
  const stride = pair("conv2d stride", options.stride ?? 1, 1);
  const dilation = pair("conv2d dilation", options.dilation ?? 1, 1);
  const windows = { kernel: [R, S], stride, dilation } as const;
  const padding = paddingOf("conv2d padding", options.padding ?? 0, windows);
  const [P, Q] = [H, W].map((size, axis) => {
    const kernelSize = [R, S][axis];
    const places = outputSize(size, {
      kernelSize,
      stride: stride[axis],
      padding: padding[axis],
      dilation: dilation[axis],
    });
    if (kernelSize >= 1 && places >= 1) return places;
    const [padded, span] = [size + 2 * padding[axis], dilation[axis] * (kernelSize - 1) + 1];
    const side = axis === 0 ? "high" : "wide";
    throw new RangeError(
      `conv2d: expected a kernel at most ${padded} ${side} in ${shapeText(input.shape)}, got ${span}`,
    );
  });
  const K = channels * R * S;
  const shape = input.shape.length === 4 ? [N, M, P, Q] : flatShape(input, weight, [M, P, Q]);
  return { N, C, H, W, M, P, Q, R, S, K, groups, stride, padding, dilation, shape };
}

// A flat picture under a flat filter gives a flat map.
function flatShape(input: Tensor, weight: Tensor, shape: readonly number[]): readonly number[] {
  return input.shape.length === 2 && weight.shape.length === 2 ? shape.slice(1) : shape;
}

function fourAxes(name: string, shape: readonly number[], allowed: readonly number[]): readonly number[] {
  if (!allowed.includes(shape.length))
    throw new RangeError(
      `conv2d ${name}: expected ${allowed.join(" or ")} axes, got ${shape.length} in ${shapeText(shape)}`,
    );
  for (const side of shape)
    if (!Number.isInteger(side) || side < 0)
      throw new RangeError(`conv2d ${name}: expected whole sizes, got ${shapeText(shape)}`);
  return [...Array<number>(4 - shape.length).fill(1), ...shape];
}

function checkBias({ shape }: Tensor, M: number): void {
  if (shape.length !== 1 || shape[0] !== M)
    throw new RangeError(`conv2d: expected one bias a filter, [${M}], got ${shapeText(shape)}`);
}
