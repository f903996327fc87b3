/**
 * The furthest that a time may lie in the future, in milliseconds: a second record of the same moment is dated a little
 * later.
 */
const ahead = 60_000;

/** Reads the time of a record; one far in the future comes from a wrong clock, and counts as now. */
export function readTime(value: unknown): number {
  if (typeof value !== "number" || !(value > 0)) return 0;
  return value > Date.now() + ahead ? Date.now() : value;
}
