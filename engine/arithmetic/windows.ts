import { optionKinds, type Known } from "../expectOptions.ts";
import { shapeText, sizeOf, type Tensor } from "../tensor.ts";
import { expectTensor } from "./expectTensor.ts";
import { outputSize } from "./outputSize.ts";
import { paddingOf } from "./paddingOf.ts";
import { pair, type Pair } from "./pair.ts";

export interface PoolOptions {
  /** The window's height and width; one number for both. */
  readonly kernelSize: Pair;
  /** The step from one window to the next; the window's own size unless said otherwise. */
  readonly stride?: Pair;
  /** Places around the picture, at most half the window: zeros for an average, nothing for a maximum. */
  readonly padding?: Pair;
  /** The distance between neighbouring numbers of a window; 1 leaves no gap. */
  readonly dilation?: Pair;
  /** Whether a window may reach past the edge, so that sizes are rounded up. */
  readonly ceilMode?: boolean;
}

export const poolOptions: Known<PoolOptions> = {
  kernelSize: optionKinds.readLater,
  stride: optionKinds.readLater,
  padding: optionKinds.readLater,
  dilation: optionKinds.readLater,
  ceilMode: optionKinds.flag,
};

/** The windows of a pooling layer, checked: planes of `H × W` give planes of `P × Q`. */
export interface Windows {
  readonly planes: number;
  readonly H: number;
  readonly W: number;
  readonly P: number;
  readonly Q: number;
  readonly kernel: readonly [number, number];
  readonly stride: readonly [number, number];
  readonly padding: readonly [number, number];
  readonly dilation: readonly [number, number];
  readonly shape: readonly number[];
}

/** Checks the options that say how windows slide over any picture. */
export function readPoolOptions(
  name: string,
  options: PoolOptions,
): Pick<Windows, "kernel" | "stride" | "padding" | "dilation"> {
  const kernel = pair(`${name} kernelSize`, options.kernelSize, 1);
  const stride = pair(`${name} stride`, options.stride ?? options.kernelSize, 1);
  const dilation = pair(`${name} dilation`, options.dilation ?? 1, 1);
  const padding = paddingOf(`${name} padding`, options.padding ?? 0, { kernel, stride, dilation });
  padding.forEach((zeros, axis) => {
    if (zeros > kernel[axis] / 2)
      throw new RangeError(
        `${name}: expected a padding of at most half the window, ${kernel[axis]}, got ${zeros}`,
      );
  });
  return { kernel, stride, padding, dilation };
}

/** Checks a picture `[…, H, W]` and the windows that slide over it. */
export function poolWindows(name: string, shape: readonly number[], options: PoolOptions): Windows {
  const { kernel, stride, padding, dilation } = readPoolOptions(name, options);
  const { ceilMode = false } = options;
  const [H, W] = sides(name, shape);
  const [P, Q] = [H, W].map((size, axis) => {
    const one = {
      kernelSize: kernel[axis],
      stride: stride[axis],
      padding: padding[axis],
      dilation: dilation[axis],
      ceilMode,
    };
    const places = outputSize(size, one);
    if (places >= 1) return places;
    const [padded, span] = [size + 2 * padding[axis], dilation[axis] * (kernel[axis] - 1) + 1];
    throw new RangeError(
      `${name}: expected a window at most ${padded} ${axis === 0 ? "high" : "wide"} in ${shapeText(shape)}, got ${span}`,
    );
  });
  const outer = shape.slice(0, -2);
  return { planes: sizeOf(outer), H, W, P, Q, kernel, stride, padding, dilation, shape: [...outer, P, Q] };
}

/** The last two sizes of a picture's shape, checked. */
export function sides(name: string, shape: readonly number[]): readonly [number, number] {
  if (shape.length < 2 || shape.length > 4)
    throw new RangeError(`${name}: expected 2, 3 or 4 axes, got ${shape.length} in ${shapeText(shape)}`);
  if (!shape.every((side) => Number.isInteger(side) && side >= 0))
    throw new RangeError(`${name}: expected whole sizes, got ${shapeText(shape)}`);
  const [H, W] = shape.slice(-2);
  return [H, W];
}

/** The windows over a tensor that is there. */
export function windowsOver(name: string, input: Tensor, options: PoolOptions): Windows {
  expectTensor(name, input);
  return poolWindows(name, input.shape, options);
}
