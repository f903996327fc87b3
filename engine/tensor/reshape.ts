import { shapeText, sizeOf, type Tensor } from "../tensor.ts";

/**
 * The same numbers under another shape; a view: no number is copied.
 *
 *     reshape(tensor([1, 2, 3, 4, 5, 6]), [2, 3]).shape // [2, 3]
 *
 * Throws when the new shape holds more or fewer numbers.
 */
export function reshape({ shape, data }: Tensor, to: readonly number[]): Tensor {
  if (sizeOf(to) !== data.length)
    throw new RangeError(
      `reshape: expected ${data.length} numbers as in ${shapeText(shape)}, got ${sizeOf(to)} in ${shapeText(to)}`,
    );
  return { shape: [...to], data };
}
