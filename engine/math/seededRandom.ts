/**
 * A row of numbers in [0, 1) that is the same for the same seed everywhere, 2³² different ones.
 *
 *     const random = seededRandom(7); random() // 0.011…
 *
 * Throws when the seed is not a whole number. Source: Tommy Ettinger's mulberry32, public domain.
 */
export function seededRandom(seed: number): () => number {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seededRandom: expected a whole number, got ${seed}`);
  // In sight: whoever draws a number moves the row on for all who draw from it.
  const state = Int32Array.of(seed);
  const next = (): number => {
    const at = (state[0] += 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(next, { state });
}
