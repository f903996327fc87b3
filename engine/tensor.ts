import { expectOptions, oneOf, type Known } from "./expectOptions.ts";
import { reportAllocation } from "./tensor/trackAllocations.ts";

/** The numbers of a tensor: FP32 unless asked otherwise, FP64 also for int64 (exact to 2⁵³), one byte for masks. */
export type Data = Float32Array | Float64Array | Uint8Array;

export type Dtype = "float32" | "float64" | "uint8";

/** Numbers in row-major order (the last axis runs fastest), and how many there are along each axis. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: Data;
}

/** Numbers, rows of numbers, rows of rows … */
export type Nested = number | readonly Nested[];

const makers = {
  float32: (length: number): Data => new Float32Array(length),
  float64: (length: number): Data => new Float64Array(length),
  uint8: (length: number): Data => new Uint8Array(length),
};

export interface TensorOptions {
  /** The numbers' format; one byte a number for `uint8`, which masks are in. */
  readonly dtype?: Dtype;
}

const tensorOptions: Known<TensorOptions> = { dtype: oneOf("float32", "float64", "uint8") };

/** `[1, 3, 8, 8]`, as every message writes a shape. */
export function shapeText(shape: readonly number[]): string {
  return `[${shape.join(", ")}]`;
}

/** Counts the numbers that a shape holds: the product of its sizes, 1 for `[]`. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, side) => size * side, 1);
}

/**
 * A tensor full of zeros.
 *
 *     zeros([2, 3]).data.length // 6
 *
 * Throws when a size is not a whole number ≥ 0.
 */
export function zeros(shape: readonly number[], options: TensorOptions = {}): Tensor {
  expectOptions("zeros", options, tensorOptions);
  const { dtype = "float32" } = options;
  for (const side of shape)
    if (!Number.isInteger(side) || side < 0)
      throw new RangeError(`zeros: expected whole sizes of at least 0, got ${shapeText(shape)}`);
  return reportAllocation({ shape: [...shape], data: makers[dtype](sizeOf(shape)) });
}

/**
 * A tensor from nested arrays, as `torch.tensor` makes one.
 *
 *     tensor([[1, 2, 3], [4, 5, 6]]).shape // [2, 3]
 *
 * Throws when rows differ in length or an entry is not a number.
 */
export function tensor(nested: Nested, options: TensorOptions = {}): Tensor {
  expectOptions("tensor", options, tensorOptions);
  const shape: number[] = [];
  for (let first: Nested | undefined = nested; Array.isArray(first); first = first[0])
    shape.push(first.length);
  const result = zeros(shape, options);
  let next = 0;
  const fill = (part: Nested, path: readonly number[]): void => {
    const place = path.length === 0 ? "" : ` at ${shapeText(path)}`;
    if (path.length === shape.length) {
      if (typeof part !== "number")
        throw new TypeError(`tensor: expected a number${place}, got ${describe(part)}`);
      result.data[next++] = part;
      return;
    }
    const length = shape[path.length];
    if (!Array.isArray(part))
      throw new TypeError(`tensor: expected ${length} entries${place}, got ${describe(part)}`);
    if (part.length !== length)
      throw new RangeError(`tensor: expected ${length} entries${place}, got ${part.length}`);
    part.forEach((inner, index) => fill(inner, [...path, index]));
  };
  fill(nested, []);
  return result;
}

/**
 * One number of a tensor; one index for each axis, counted from 0.
 *
 *     at(tensor([[1, 2, 3], [4, 5, 6]]), 1, 0) // 4
 *
 * Throws when there are more or fewer indices than axes, or one lies outside.
 */
export function at({ shape, data }: Tensor, ...indices: readonly number[]): number {
  if (indices.length !== shape.length)
    throw new RangeError(
      `at: expected ${shape.length} indices for ${shapeText(shape)}, got ${indices.length}`,
    );
  let offset = 0;
  indices.forEach((index, axis) => {
    const side = shape[axis];
    if (!Number.isInteger(index) || index < 0 || index >= side)
      throw new RangeError(
        `at: expected an index from 0 to ${side - 1} for axis ${axis} of ${shapeText(shape)}, got ${index}`,
      );
    offset = offset * side + index;
  });
  return data[offset];
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
