import { describeValue } from "../expectOptions/describeValue.ts";

/** One number for both axes, or one for rows and one for columns. */
export type Pair = number | readonly [number, number];

/** Both numbers of a pair, each a whole number of at least `least`; `name` says whose they are when they are not. */
export function pair(name: string, value: Pair, least: number): readonly [number, number] {
  const sides: readonly unknown[] = Array.isArray(value) ? value : [value, value];
  const [rows, columns] = sides;
  if (sides.length === 2 && isWhole(rows, least) && isWhole(columns, least)) return [rows, columns];
  const wrong = sides.length === 2 ? sides.find((side) => !isWhole(side, least)) : undefined;
  throw new RangeError(
    typeof wrong === "number"
      ? `${name}: expected a whole number of at least ${least}, got ${wrong}`
      : `${name}: expected a whole number of at least ${least}, or two, for rows and for columns, got ${describeValue(value)}`,
  );
}

function isWhole(value: unknown, least: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least;
}
