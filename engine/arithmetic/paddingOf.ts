import { describeValue } from "../expectOptions/describeValue.ts";
import { pair, type Pair } from "./pair.ts";

/** The windows that padding is for, as pairs of rows and columns. */
export interface Padded {
  readonly kernel: readonly [number, number];
  readonly stride: readonly [number, number];
  readonly dilation: readonly [number, number];
}

/**
 * The zeros on each side of rows and of columns.
 *
 * Throws at PyTorch's words, with the number that would do, and at four sides: here both sides of an axis get as many.
 */
export function paddingOf(name: string, value: Pair, windows: Padded): readonly [number, number] {
  const given: unknown = value;
  if (given === "valid")
    throw new RangeError(`${name}: expected a number, got "valid"; did you mean padding: 0?`);
  if (given === "same")
    throw new RangeError(`${name}: expected a number, got "same"; ${sameRemedy(windows)}`);
  if (Array.isArray(given) && given.length > 2)
    throw new RangeError(
      `${name}: expected one number, or one for rows and one for columns, each for both sides, got ${describeValue(given)}; ` +
        "pad2d(picture, {top, bottom, left, right}) or layers.pad2d pads each side by itself, before",
    );
  return pair(name, value, 0);
}

function sameRemedy({ kernel, stride, dilation }: Padded): string {
  if (stride.some((step) => step !== 1))
    return `with a stride of ${stride.join(" × ")} no padding keeps the sides`;
  const around = kernel.map((side, axis) => dilation[axis] * (side - 1));
  const words = `a ${kernel.join(" × ")} kernel${dilation.some((step) => step > 1) ? ` of dilation ${dilation.join(" × ")}` : ""}`;
  if (around.some((zeros) => zeros % 2 === 1))
    return `no padding that is the same on both sides keeps those of ${words}; pad2d pads each side by itself, before`;
  const [rows, columns] = around.map((zeros) => zeros / 2);
  return `padding: ${rows === columns ? rows : `[${rows}, ${columns}]`} keeps the sides of ${words}`;
}
