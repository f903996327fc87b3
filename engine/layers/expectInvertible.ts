/** Refuses an option below 0 for a layer in place: its output would not tell backward what came in. */
export function expectInvertible(name: string, value: number, inPlace: boolean): void {
  if (!inPlace || value >= 0) return;
  throw new RangeError(
    `${name}: expected at least 0 in place, got ${value}; backward could not tell what came in, so leave out inPlace`,
  );
}
