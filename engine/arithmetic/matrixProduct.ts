import { zeros, type Data, type Dtype, type Tensor } from "../tensor.ts";
import { product, roundUpToTiles } from "./product.ts";

/** Rows of numbers as `product` wants them: doubles, and rows of zeros up to whole tiles. */
export function rowsOf(data: Data, rows: number, depth: number): Float64Array {
  const result = new Float64Array(roundUpToTiles(rows) * depth);
  result.set(data);
  return result;
}

/** The columns of a matrix `[rows, columns]` as rows. */
export function columnsOf(data: Data, rows: number, columns: number): Float64Array {
  const result = new Float64Array(roundUpToTiles(columns) * rows);
  writeColumns(result, data, rows, columns);
  return result;
}

export function writeColumns(into: Float64Array, data: Data, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) into[column * rows + row] = data[row * columns + column];
}

export interface MatrixProductOptions {
  readonly rows: number;
  readonly columns: number;
  readonly depth: number;
  readonly shape: readonly number[];
  readonly dtype: Dtype;
  /** One number a column, added before the result is rounded. */
  readonly bias?: Data | undefined;
}

/** `a · bᵀ` of matrices made by `rowsOf` or `columnsOf`, as a tensor of `shape`. */
export function matrixProduct(a: Float64Array, b: Float64Array, options: MatrixProductOptions): Tensor {
  const { rows, columns, depth, shape, dtype, bias } = options;
  const [height, width] = [roundUpToTiles(rows), roundUpToTiles(columns)];
  const sums = new Float64Array(height * width);
  product(a, b, sums, [height, width, depth]);
  const result = zeros(shape, { dtype });
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      result.data[row * columns + column] =
        sums[row * width + column] + (bias === undefined ? 0 : bias[column]);
  return result;
}
