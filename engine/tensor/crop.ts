import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { shapeText, sizeOf, zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "./dtypeOf.ts";

export interface Window {
  /** The first row, counted from 0. */
  readonly row: number;
  /** The first column, counted from 0. */
  readonly column: number;
  /** The number of rows. */
  readonly height: number;
  /** The number of columns. */
  readonly width: number;
}

const windowOptions: Known<Window> = {
  row: optionKinds.number,
  column: optionKinds.number,
  height: optionKinds.number,
  width: optionKinds.number,
};

/**
 * A window cut out of a picture, or out of every channel and picture of a batch.
 *
 * Input `[…, H, W]`, output `[…, height, width]`.
 *
 *     crop(tensor([[1, 2, 3], [4, 5, 6]]), {row: 0, column: 1, height: 2, width: 2}).data // 2, 3, 5, 6
 *
 * Throws when the window does not lie inside the picture.
 */
export function crop(input: Tensor, window: Window): Tensor {
  expectOptions("crop", window, windowOptions);
  const { row, column, height, width } = window;
  const { shape, data } = input;
  if (shape.length < 2) throw new RangeError(`crop: expected at least 2 axes, got ${shapeText(shape)}`);
  const [H, W] = shape.slice(-2);
  check("row", row, height, H, shape);
  check("column", column, width, W, shape);
  const outer = shape.slice(0, -2);
  const result = zeros([...outer, height, width], { dtype: dtypeOf(input) });
  const planes = sizeOf(outer);
  for (let plane = 0; plane < planes; plane++)
    for (let h = 0; h < height; h++) {
      const from = (plane * H + row + h) * W + column;
      result.data.set(data.subarray(from, from + width), (plane * height + h) * width);
    }
  return result;
}

function check(axis: string, first: number, length: number, side: number, shape: readonly number[]): void {
  const inside =
    Number.isInteger(first) &&
    Number.isInteger(length) &&
    first >= 0 &&
    length >= 0 &&
    first + length <= side;
  if (inside) return;
  throw new RangeError(
    `crop: expected ${axis}s from 0 to ${side} of ${shapeText(shape)}, got ${first} to ${first + length}`,
  );
}
