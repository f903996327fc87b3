import { adaptiveAveragePool2d, type Tensor } from "engine";

/** The side at which the trained network looks at pictures, unless another is named. */
const SIDE = 112;
/** A byte in the middle, which the network takes as 0. */
const MIDDLE = 127.5;

/**
 * A picture `[3, H, W]` of bytes as the trained network takes it: averaged down to a square, each value from −1 to 1.
 *
 *     networkInput(zeros([3, 224, 224])).shape // [3, 112, 112]
 */
export function networkInput({ shape, data }: Tensor, side = SIDE): Tensor {
  const floats = { shape, data: Float32Array.from(data) };
  const square = adaptiveAveragePool2d(floats, { outputSize: side });
  return { shape: square.shape, data: square.data.map((value) => value / MIDDLE - 1) };
}

/** The network's input as a picture of bytes again. */
export function inputPicture({ shape, data }: Tensor): Tensor {
  return { shape, data: data.map((value) => Math.round((value + 1) * MIDDLE)) };
}
