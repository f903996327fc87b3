import { units, type UnitName } from "../units.ts";

/**
 * The whole number of bytes nearest to a text that `formatBytes` could have written.
 *
 *     parseBytes("540.46 MB", "article") // 553431040
 *     parseBytes("540.46 MB") // 540460000
 *     parseBytes("392 MiB", "MiB") // 411041792
 *
 * Throws when the text is not a number with one of the unit's prefixes.
 */
export function parseBytes(text: string, unit: UnitName = "MB"): number {
  const parts = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)? ?([A-Za-z]+)$/.exec(text.trim());
  const symbol = parts?.[3]?.toLowerCase();
  const prefix = units[unit].find((candidate) => candidate.symbol.toLowerCase() === symbol);
  if (parts === null || prefix === undefined) {
    const known = units[unit].map((candidate) => candidate.symbol).join(", ");
    throw new RangeError(`parseBytes: expected a number and one of ${known}, got ${JSON.stringify(text)}`);
  }
  return Math.round(Number(`${parts[1]?.replaceAll(",", "")}${parts[2] ?? ""}`) * prefix.bytes);
}
