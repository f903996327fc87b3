import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { describeValue } from "../expectOptions/describeValue.ts";
import { shapeText, sizeOf, zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "./dtypeOf.ts";

/** Rows or columns of zeros for each side; none where nothing is said. */
export interface Frame {
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
}

const sides: Known<Frame> = {
  top: optionKinds.number,
  bottom: optionKinds.number,
  left: optionKinds.number,
  right: optionKinds.number,
};

/** The zeros of all four sides, checked. */
export function frameOf(name: string, padding: number | Frame): Required<Frame> {
  if (typeof padding !== "number") expectOptions(`${name} padding`, padding, sides);
  const {
    top = 0,
    bottom = 0,
    left = 0,
    right = 0,
  } = typeof padding === "number"
    ? { top: padding, bottom: padding, left: padding, right: padding }
    : padding;
  const frame = { top, bottom, left, right };
  for (const zeros of Object.values(frame))
    if (!Number.isInteger(zeros) || zeros < 0)
      throw new RangeError(`${name}: expected a whole padding of at least 0, got ${describeValue(zeros)}`);
  return frame;
}

/**
 * A picture with a frame of zeros around it, as wide on every side or as each side says.
 *
 * Input `[…, H, W]`, output `[…, H + top + bottom, W + left + right]`.
 *
 *     pad2d(tensor([[7]]), 1).data // 0, 0, 0, 0, 7, 0, 0, 0, 0
 *     pad2d(tensor([[7]]), {right: 2}).data // 7, 0, 0
 *
 * Throws when a padding is not a whole number ≥ 0, or there are fewer than 2 axes. Source: `torch.nn.functional.pad`.
 */
export function pad2d(input: Tensor, padding: number | Frame): Tensor {
  const { shape, data } = input;
  if (shape.length < 2) throw new RangeError(`pad2d: expected at least 2 axes, got ${shapeText(shape)}`);
  const { top, bottom, left, right } = frameOf("pad2d", padding);
  const [H, W] = shape.slice(-2);
  const outer = shape.slice(0, -2);
  const [P, Q] = [H + top + bottom, W + left + right];
  const result = zeros([...outer, P, Q], { dtype: dtypeOf(input) });
  const rows = sizeOf(outer) * H;
  for (let row = 0; row < rows; row++) {
    const [plane, h] = [Math.floor(row / H), row % H];
    result.data.set(data.subarray(row * W, (row + 1) * W), (plane * P + top + h) * Q + left);
  }
  return result;
}
