/** The largest of however many numbers; −∞ of none. */
export const largestOf = (values: Iterable<number>): number => fold(values, Math.max, -Infinity);

/** The smallest of however many numbers; ∞ of none. */
export const smallestOf = (values: Iterable<number>): number => fold(values, Math.min, Infinity);

function fold(values: Iterable<number>, of: (a: number, b: number) => number, none: number): number {
  let found = none;
  for (const value of values) found = of(found, value);
  return found;
}
