/** How far ahead a time may be, in milliseconds: of two records of one moment the second is made later by a little. */
const ahead = 60_000;

/** A time that was kept; one far ahead comes from a wrong clock, and is taken for now. */
export function readTime(value: unknown): number {
  if (typeof value !== "number" || !(value > 0)) return 0;
  return value > Date.now() + ahead ? Date.now() : value;
}
