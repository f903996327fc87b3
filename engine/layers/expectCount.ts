import { describeValue } from "../expectOptions/describeValue.ts";

/** Refuses an option that is not a whole number ≥ 1. */
export function expectCount(name: string, value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1)
    throw new RangeError(`${name}: expected a whole number of at least 1, got ${describeValue(value)}`);
}
