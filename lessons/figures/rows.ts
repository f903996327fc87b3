import { reshape, select, type Tensor } from "engine";

/** A matrix as a cell may hold it: rows of numbers, or a tensor whose last two axes are rows and columns. */
export type Matrix = Tensor | readonly (readonly number[])[];

/** The rows of a matrix. Throws if a tensor holds more than one matrix. */
export function rows(matrix: Matrix): readonly (readonly number[])[] {
  if (!("shape" in matrix)) return matrix;
  const [height = 1, width = 1] = matrix.shape.slice(-2);
  const { data } = reshape(matrix, [height, width]);
  return Array.from({ length: height }, (_, row) =>
    Array.from(data.subarray(row * width, (row + 1) * width)),
  );
}

/** The planes of a tensor `[H, W]`, `[C, H, W]` or `[1, C, H, W]`, each `[H, W]`. */
export function planes({ shape, data }: Tensor): readonly Tensor[] {
  const [height = 1, width = 1] = shape.slice(-2);
  const count = data.length / (height * width);
  const stack = reshape({ shape, data }, [count, height, width]);
  return Array.from({ length: count }, (_, channel) => select(stack, channel));
}
