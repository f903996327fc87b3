/**
 * A number as it is printed: six significant digits, thousands apart, a true minus.
 *
 *     numberText(138357544) // "138,357,544"
 *     numberText(-1 / 3)    // "−0.333333"
 */
export function numberText(value: number | bigint): string {
  if (typeof value === "bigint") return signed(grouped(String(value)));
  if (Object.is(value, -0)) return "−0";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : value < 0 ? "−∞" : "NaN";
  const short = Number.isInteger(value) ? value : Number(value.toPrecision(6));
  return signed(grouped(String(short)).replace("e+", "e"));
}

/** The decimal places that a column of numbers needs so that each is right to six digits, at most four. */
export function decimalsOf(values: readonly number[]): number {
  let places = 0;
  for (const value of values) {
    const [, fraction = ""] = String(Number(value.toPrecision(6)))
      .split("e")[0]
      .split(".");
    places = Math.max(places, fraction.length);
  }
  return Math.min(places, 4);
}

function grouped(digits: string): string {
  const [whole, ...fraction] = digits.split(/(?=[.e])/);
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + fraction.join("");
}

function signed(digits: string): string {
  return digits.replaceAll("-", "−");
}
