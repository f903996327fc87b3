import { unitNames, type UnitName } from "./units.ts";
import { formatBytes } from "./units/formatBytes.ts";

/** An exact number of bytes, where it comes from, and its text in each of the reader's units. */
export interface ByteCount {
  readonly bytes: number;
  readonly derivation: string;
  readonly text: Readonly<Record<UnitName, string>>;
}

/**
 * A byte count that remembers where it comes from.
 *
 *     bytes(7168, "1,792 parameters × 4 B").text.MB // "7.17 kB"
 *
 * Throws when the count is not a whole number ≥ 0.
 */
export function bytes(count: number, derivation: string): ByteCount {
  const [MB, MiB, article] = unitNames.map((unit) => formatBytes(count, unit));
  return { bytes: count, derivation, text: { MB, MiB, article } };
}
