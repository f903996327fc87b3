import { shapeText, sizeOf, zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "./dtypeOf.ts";

/**
 * A picture with a frame of zeros around it.
 *
 * Input `[…, H, W]`, output `[…, H + 2·padding, W + 2·padding]`.
 *
 *     pad2d(tensor([[7]]), 1).data // 0, 0, 0, 0, 7, 0, 0, 0, 0
 *
 * Throws when the padding is not a whole number ≥ 0, or there are fewer than 2 axes.
 */
export function pad2d(input: Tensor, padding: number): Tensor {
  const { shape, data } = input;
  if (shape.length < 2) throw new RangeError(`pad2d: expected at least 2 axes, got ${shapeText(shape)}`);
  if (!Number.isInteger(padding) || padding < 0)
    throw new RangeError(`pad2d: expected a whole padding of at least 0, got ${padding}`);
  const [H, W] = shape.slice(-2);
  const outer = shape.slice(0, -2);
  const [P, Q] = [H + 2 * padding, W + 2 * padding];
  const result = zeros([...outer, P, Q], { dtype: dtypeOf(input) });
  const rows = sizeOf(outer) * H;
  for (let row = 0; row < rows; row++) {
    const [plane, h] = [Math.floor(row / H), row % H];
    result.data.set(data.subarray(row * W, (row + 1) * W), (plane * P + padding + h) * Q + padding);
  }
  return result;
}
