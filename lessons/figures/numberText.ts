/**
 * A number as it is printed: thousands apart, a true minus, at most `digits` decimals.
 *
 *     numberText(-1792.5) // "−1,792.5"
 */
export function numberText(value: number, digits = 2): string {
  const scale = 10 ** digits;
  const [whole, decimals] = String(Math.round(Math.abs(value) * scale) / scale).split(".");
  const apart = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  const shown = decimals === undefined ? apart : `${apart}.${decimals}`;
  return value < 0 && /[1-9]/.test(shown) ? `−${shown}` : shown;
}
