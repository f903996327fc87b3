import { units, type UnitName } from "../units.ts";
import { group } from "./group.ts";

/**
 * A byte count as text, in the largest prefix of the unit that leaves at least 1, to two decimals.
 *
 *     formatBytes(553430176, "MB") // "553.43 MB"
 *     formatBytes(553430176, "MiB") // "527.79 MiB"
 *     formatBytes(553430176, "article") // "540.46 MB"
 *
 * Zeros at the end are dropped where nothing was rounded: `formatBytes(411041792, "MiB") // "392 MiB"`.
 * Throws when the count is not a whole number ≥ 0.
 */
export function formatBytes(count: number, unit: UnitName = "MB"): string {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`bytes: expected a whole number of at least 0, got ${count}`);
  const prefix = units[unit].findLast((candidate, place, all) => {
    const { bytes: below } = all[place - 1] ?? candidate;
    // 999,999 B is 1.00 MB and not 1,000.00 kB.
    return (
      count >= candidate.bytes || (below > 1 && Number((count / below).toFixed(2)) * below >= candidate.bytes)
    );
  });
  if (prefix === undefined) return "0 B";
  const exact = ((count % prefix.bytes) * 100) % prefix.bytes === 0;
  const text = (count / prefix.bytes).toFixed(2);
  return `${group(exact ? String(Number(text)) : text)} ${prefix.symbol}`;
}
