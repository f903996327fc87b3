import fc from "fast-check";

/** A part of a hostile cell: an expression that it shows, or statements beside that. */
export interface Piece {
  readonly name: string;
  readonly expression: string;
}

export const json = (value: unknown): string => JSON.stringify(value);
export const among = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Counts that are more than a page has room for, or nearly. */
export const large = among(2_000, 20_000, 300_000, 3_000_000, 30_000_000);
