import { powerOfTwo } from "./powerOfTwo.ts";

// ln 2 in two parts: k times the first is exact for every k that occurs.
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;

// 1, 1, 1/2!, … 1/13!: the next term is below 2⁻⁵³ where |r| ≤ ln 2 / 2.
const coefficients = [1];
for (let n = 1; n <= 13; n++) coefficients.push(coefficients[n - 1] / n);

/**
 * The exponential function, from + − × ÷ alone, so that the bits agree on every machine; within 2 units in the last place.
 *
 *     eˣ = 2ᵏ · eʳ,  k = x / ln 2 rounded,  r = x − k · ln 2,  eʳ by its series
 *
 *     exp(0) // 1
 */
export function exp(x: number): number {
  if (x > 709.79) return Infinity;
  if (x < -745.14) return 0;
  if (Number.isNaN(x)) return x;
  const k = Math.round(x / Math.LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = coefficients[13];
  for (let n = 12; n >= 0; n--) sum = sum * r + coefficients[n];
  // In two steps, since 2ᵏ alone may not fit where the result does.
  const half = Math.floor(k / 2);
  return sum * powerOfTwo(half) * powerOfTwo(k - half);
}
