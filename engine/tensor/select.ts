import { shapeText, sizeOf, type Tensor } from "../tensor.ts";

/**
 * One entry of the first axis: a picture of a batch, a channel of a picture, a row of a matrix. A view: no number is copied.
 *
 * Input `[A, …]`, output `[…]`.
 *
 *     select(tensor([[1, 2], [3, 4]]), 1).data // 3, 4
 *
 * Throws when the index is outside the axis, or there is no axis.
 */
export function select({ shape, data }: Tensor, index: number): Tensor {
  const [length = 0, ...rest] = shape;
  if (!Number.isInteger(index) || index < 0 || index >= length)
    throw new RangeError(
      `select: expected an index from 0 to ${length - 1} for ${shapeText(shape)}, got ${index}`,
    );
  const size = sizeOf(rest);
  return { shape: rest, data: data.subarray(index * size, (index + 1) * size) };
}
