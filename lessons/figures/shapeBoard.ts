import { zeros, type Tensor } from "engine";

const SIDE = 112;
/** Each point is the mean of so many by so many, so that edges are soft, as in photographs. */
const FINE = 4;
const [PAPER, DRAWN] = [
  [236, 226, 205],
  [176, 60, 42],
] as const;

/** Tells whether a place belongs to a shape; both numbers run from −1 to 1 over its quarter of the board. */
type Shape = (x: number, y: number) => boolean;

const ring: Shape = (x, y) => {
  const far = Math.sqrt(x * x + y * y);
  return far > 0.34 && far < 0.58;
};
const triangle: Shape = (x, y) => y < 0.42 && y > 1.75 * Math.abs(x) - 0.6;
const square: Shape = (x, y) => Math.abs(x) < 0.45 && Math.abs(y) < 0.45;
const stripes: Shape = (x, y) => Math.floor(4 * (x + 0.6 * y) + 20) % 2 === 0;

const quarters: readonly Shape[] = [ring, triangle, square, stripes];

/**
 * A board `[3, 112, 112]` with a shape in each quarter: ring and triangle above, square and stripes below.
 *
 *     shapeBoard().shape // [3, 112, 112]
 */
export function shapeBoard(): Tensor {
  const board = zeros([3, SIDE, SIDE]);
  const half = SIDE / 2;
  for (let place = 0; place < SIDE * SIDE; place++) {
    const [row, column] = [Math.floor(place / SIDE), place % SIDE];
    const shape = quarters[2 * Math.floor(row / half) + Math.floor(column / half)]!;
    const share = covered(shape, (column % half) / half, (row % half) / half, half);
    for (let c = 0; c < 3; c++)
      board.data[c * SIDE * SIDE + place] = Math.round(PAPER[c]! + (DRAWN[c]! - PAPER[c]!) * share);
  }
  return board;
}

/** The share of a point that a shape covers; the point's corner is told from 0 to 1. */
function covered(shape: Shape, left: number, top: number, points: number): number {
  let count = 0;
  for (let k = 0; k < FINE * FINE; k++) {
    const x = left + ((k % FINE) + 0.5) / (FINE * points);
    const y = top + (Math.floor(k / FINE) + 0.5) / (FINE * points);
    if (shape(2 * x - 1, 2 * y - 1)) count++;
  }
  return count / (FINE * FINE);
}
