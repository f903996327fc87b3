/** One number for both axes, or one for rows and one for columns. */
export type Pair = number | readonly [number, number];

/** Both numbers of a pair, each a whole number of at least `least`; `name` says whose they are when they are not. */
export function pair(name: string, value: Pair, least: number): readonly [number, number] {
  const both = typeof value === "number" ? ([value, value] as const) : value;
  for (const side of both)
    if (!Number.isInteger(side) || side < least)
      throw new RangeError(`${name}: expected a whole number of at least ${least}, got ${side}`);
  return both;
}
