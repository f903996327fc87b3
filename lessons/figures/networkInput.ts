import { adaptiveAveragePool2d, type Tensor } from "engine";

/** The side at which the trained network looks at pictures, unless another is named. */
const SIDE = 112;

/**
 * A picture `[3, H, W]` of bytes as the trained network takes it: averaged down to a square, each value from −1 to 1.
 *
 *     networkInput(photo).shape // [3, 112, 112]
 */
export function networkInput(picture: Tensor, side = SIDE): Tensor {
  const { shape, data } = adaptiveAveragePool2d(asFloats(picture), { outputSize: side });
  return { shape, data: data.map((value) => value / 127.5 - 1) };
}

const asFloats = ({ shape, data }: Tensor): Tensor => ({ shape, data: Float32Array.from(data) });
