import type { Tensor } from "engine";
import type { Colour } from "./swatches.ts";

/**
 * A colour picture `[3, H, W]` of numbers: 0 is white, `far` the colour, −`far` the colour `below`, white unless told
 * otherwise, and where there is no number it is grey.
 *
 *     tint(tensor([[0, 2]]), { far: 2, colour: [0, 113, 79] }) // white beside green
 */
export function tint(
  { shape, data }: Tensor,
  { far, colour, below = white }: { readonly far: number; readonly colour: Colour; readonly below?: Colour },
): Tensor {
  const [height = 1, width = 1] = shape.slice(-2);
  const painted = new Float32Array(3 * data.length);
  data.forEach((value, k) => {
    const isNumber = !Number.isNaN(value);
    const share = isNumber ? Math.min(1, Math.abs(value) / (far || 1)) : 1;
    const full = isNumber ? (value < 0 ? below : colour) : grey;
    for (let c = 0; c < 3; c++) painted[c * data.length + k] = Math.round(255 + share * (full[c]! - 255));
  });
  return { shape: [3, height, width], data: painted };
}

const white: Colour = [255, 255, 255];
const grey: Colour = [214, 214, 214];
