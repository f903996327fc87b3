/**
 * Digits in groups of three.
 *
 *     group(138357544) // "138,357,544"
 *     group("1234.50") // "1,234.50"
 */
export function group(digits: number | string): string {
  return String(digits).replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
}
