import { LN2_HIGH, LN2_LOW } from "./exp.ts";
import { powerOfTwo } from "./powerOfTwo.ts";

// Twice 512, since the smallest numbers are below 2⁻¹⁰²⁴.
const steps = [512, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1];

/**
 * The natural logarithm, from + − × ÷ alone, so that the bits agree on every machine; within 2 units in the last place.
 *
 *     ln x = k · ln 2 + ln m,  x = m · 2ᵏ with m from √½ to √2
 *     ln m = 2·(s + s³/3 + s⁵/5 + …),  s = (m − 1) / (m + 1)
 *
 *     log(1) // 0
 *
 * NaN below 0, −Infinity at 0.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let [m, k] = [x, 0];
  for (const step of steps) {
    if (m >= powerOfTwo(step)) {
      m *= powerOfTwo(-step);
      k += step;
    }
    if (m <= powerOfTwo(-step)) {
      m *= powerOfTwo(step);
      k -= step;
    }
  }
  // Now from ½ to 2.
  if (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  if (m < Math.SQRT1_2) {
    m *= 2;
    k--;
  }
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let n = 23; n >= 3; n -= 2) sum = (sum + 1 / n) * square;
  return k * LN2_HIGH + (k * LN2_LOW + 2 * s * sum + 2 * s);
}
