import type { Tensor } from "engine";

/** The width of a number that stands alone. */
const BAR = 4;

/**
 * Maps `[1, C, H, W]` beside and under each other in one, in full rows, rather wide than high; single numbers `[1, F]` stand
 * under each other. Between them is no number.
 */
export function tiled({ shape, data }: Tensor): Tensor {
  const [, count = 1, height = 1, width = 1] = shape.length < 3 ? [...shape, 1, BAR] : shape;
  let columns = shape.length < 3 ? 1 : Math.ceil(Math.sqrt(count));
  while (count % columns > 0) columns++;
  const rows = count / columns;
  const [tall, wide] = [rows * (height + 1) - 1, columns * (width + 1) - 1];
  const tiles = new Float32Array(tall * wide).fill(NaN);
  for (let k = 0; k < count * height * width; k++) {
    const [map, place] = [Math.floor(k / (height * width)), k % (height * width)];
    const y = Math.floor(map / columns) * (height + 1) + Math.floor(place / width);
    const x = (map % columns) * (width + 1) + (place % width);
    tiles[y * wide + x] = shape.length < 3 ? data[map]! : data[k]!;
  }
  return { shape: [tall, wide], data: tiles };
}
