import type { Reading } from "./readings.ts";

/** A reading, and how many of the figures that stand together it fits. */
export interface SharedReading {
  readonly reading: Reading;
  readonly fits: number;
}

/**
 * The readings of one figure, those first that fit most of the figures in its row and column, itself included; among
 * equals the plain meaning of the unit comes first.
 *
 *     // 16 KB for 16,384 B, in a column with 784 KB for 802,816 B
 *     byNeighbours(readings("16 KB", 16384), [readings("784 KB", 802816)])[0].reading.scale.size // as its neighbour reads it: 1,024
 */
export function byNeighbours(
  own: readonly Reading[],
  neighbours: readonly (readonly Reading[])[],
): readonly SharedReading[] {
  const shared = own.map((reading) => {
    const alike = neighbours.filter((one) => one.some(({ scale }) => scale.size === reading.scale.size));
    return { reading, fits: 1 + alike.length };
  });
  return shared.sort((a, b) => b.fits - a.fits);
}
