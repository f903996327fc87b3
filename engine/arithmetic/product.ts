const TILE = 4;

/** Rounded up to whole tiles: the rows that `product` reads and writes. */
export function roundUpToTiles(count: number): number {
  return Math.ceil(count / TILE) * TILE;
}

/** Rows and columns of the product, and the numbers that each of its sums adds up. */
export type Extent = readonly [rows: number, columns: number, depth: number];

/**
 * The product of a matrix with another's transpose, each row of both a run of `depth` numbers.
 *
 * `a` is `[rows, depth]`, `b` is `[columns, depth]`, `out` is `[rows, columns]`, rows and columns whole tiles.
 *
 *     out[i, j] = Σₖ a[i, k] · b[j, k]
 *
 * Each sum runs over k upwards in doubles, whatever the tiles, so the result is the same bits on every machine.
 */
export function product(
  a: Float64Array,
  b: Float64Array,
  out: Float64Array,
  [rows, columns, depth]: Extent,
): void {
  for (let i = 0; i < rows; i += 4)
    for (let j = 0; j < columns; j += 2)
      tile(a, i * depth, b, j * depth, depth, out, i * columns + j, columns);
}

// Four rows by two columns at once: eight sums and the six numbers they grow by fit a processor's sixteen registers.
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
  let c00 = 0;
  let c01 = 0;
  let c10 = 0;
  let c11 = 0;
  let c20 = 0;
  let c21 = 0;
  let c30 = 0;
  let c31 = 0;
  let a0 = aStart;
  let a1 = a0 + depth;
  let a2 = a1 + depth;
  let a3 = a2 + depth;
  let b0 = bStart;
  let b1 = b0 + depth;
  for (const end = a0 + depth; a0 < end; a0++) {
    const x0 = a[a0];
    const x1 = a[a1++];
    const x2 = a[a2++];
    const x3 = a[a3++];
    const y0 = b[b0++];
    const y1 = b[b1++];
    c00 += x0 * y0;
    c01 += x0 * y1;
    c10 += x1 * y0;
    c11 += x1 * y1;
    c20 += x2 * y0;
    c21 += x2 * y1;
    c30 += x3 * y0;
    c31 += x3 * y1;
  }
  out[start] = c00;
  out[start + 1] = c01;
  out[start + columns] = c10;
  out[start + columns + 1] = c11;
  out[start + 2 * columns] = c20;
  out[start + 2 * columns + 1] = c21;
  out[start + 3 * columns] = c30;
  out[start + 3 * columns + 1] = c31;
}
