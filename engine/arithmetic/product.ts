const TILE = 4;

/** Rounded up to whole tiles: the rows that `product` reads and writes. */
export function tiled(count: number): number {
  return Math.ceil(count / TILE) * TILE;
}

/**
 * The product of a matrix with another's transpose, each row of both a run of `depth` numbers.
 *
 * `a` is `[rows, depth]`, `b` is `[columns, depth]`, `out` is `[rows, columns]`, rows and columns whole tiles.
 *
 *     out[i, j] = Σₖ a[i, k] · b[j, k]
 *
 * Each sum runs over k upwards in doubles, whatever the tiles, so the result is the same bits on every machine. Sixteen
 * sums are kept at once: each number read is used four times.
 */
export function product(
  a: Float64Array,
  b: Float64Array,
  out: Float64Array,
  [rows, columns, depth]: readonly [number, number, number],
): void {
  for (let i = 0; i < rows; i += TILE)
    for (let j = 0; j < columns; j += TILE)
      tile(a, i * depth, b, j * depth, depth, out, i * columns + j, columns);
}

function tile(
  a: Float64Array,
  aStart: number,
  b: Float64Array,
  bStart: number,
  depth: number,
  out: Float64Array,
  start: number,
  columns: number,
): void {
  let [c00, c01, c02, c03, c10, c11, c12, c13] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [c20, c21, c22, c23, c30, c31, c32, c33] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [a0, b0] = [aStart, bStart];
  let [a1, a2, a3] = [a0 + depth, a0 + 2 * depth, a0 + 3 * depth];
  let [b1, b2, b3] = [b0 + depth, b0 + 2 * depth, b0 + 3 * depth];
  for (const end = a0 + depth; a0 < end; a0++) {
    const x0 = a[a0];
    const x1 = a[a1++];
    const x2 = a[a2++];
    const x3 = a[a3++];
    const y0 = b[b0++];
    const y1 = b[b1++];
    const y2 = b[b2++];
    const y3 = b[b3++];
    c00 += x0 * y0;
    c01 += x0 * y1;
    c02 += x0 * y2;
    c03 += x0 * y3;
    c10 += x1 * y0;
    c11 += x1 * y1;
    c12 += x1 * y2;
    c13 += x1 * y3;
    c20 += x2 * y0;
    c21 += x2 * y1;
    c22 += x2 * y2;
    c23 += x2 * y3;
    c30 += x3 * y0;
    c31 += x3 * y1;
    c32 += x3 * y2;
    c33 += x3 * y3;
  }
  out[start] = c00;
  out[start + 1] = c01;
  out[start + 2] = c02;
  out[start + 3] = c03;
  let next = start + columns;
  out[next] = c10;
  out[next + 1] = c11;
  out[next + 2] = c12;
  out[next + 3] = c13;
  next += columns;
  out[next] = c20;
  out[next + 1] = c21;
  out[next + 2] = c22;
  out[next + 3] = c23;
  next += columns;
  out[next] = c30;
  out[next + 1] = c31;
  out[next + 2] = c32;
  out[next + 3] = c33;
}
