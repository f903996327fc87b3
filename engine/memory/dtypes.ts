import { oneOf } from "../expectOptions.ts";
import type { Element, Shape } from "../layers/layer.ts";
import { sizeOf } from "../tensor.ts";

/** Formats of one number, and the bits that each takes in memory. TF32 is FP32 in memory; only products are shorter. */
export const dtypeBits = {
  float64: 64,
  float32: 32,
  tf32: 32,
  float16: 16,
  bfloat16: 16,
  float8: 8,
  int8: 8,
  int4: 4,
} as const;

/** The format of one number. */
export type NumberFormat = keyof typeof dtypeBits;

/** The formats by name. */
export const dtypes = Object.keys(dtypeBits) as readonly NumberFormat[];

/** The format of a run as an option. */
export interface DtypeOption {
  /** The format of the run's numbers. */
  readonly dtype?: NumberFormat;
}

/** The same as a check of options has it. */
export const dtypeOptions = { dtype: oneOf(...dtypes) };

const fixedBits = { int64: 64, float32: 32, int8: 8, bool: 8 } as const;

/** The bits of one number of a tensor, in a run whose numbers are of the given format. */
export function elementBits(element: Element, dtype: NumberFormat): number {
  if (element === "value") return dtypeBits[dtype];
  if (element === "accumulator") return Math.max(dtypeBits[dtype], dtypeBits.float32);
  return fixedBits[element];
}

/**
 * The bytes of one tensor; numbers shorter than a byte are packed, and the last byte is filled up.
 *
 *     tensorBytes({shape: [1, 3, 224, 224], element: "value"}, "float32") // 602,112
 */
export function tensorBytes(
  { shape, element }: { readonly shape: Shape; readonly element: Element },
  dtype: NumberFormat,
): number {
  return Math.ceil((sizeOf(shape) * elementBits(element, dtype)) / 8);
}

/** The same for numbers of the run's own format. */
export function valueBytes(shape: Shape, dtype: NumberFormat): number {
  return Math.ceil((sizeOf(shape) * dtypeBits[dtype]) / 8);
}
