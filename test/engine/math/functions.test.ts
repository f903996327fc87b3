import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { erf, exp, log, tanh } from "engine";

type Rows = readonly (readonly [number, number])[];
const file = new URL("../../reference/arithmetic/functions.json", import.meta.url);
const truth = JSON.parse(readFileSync(file, "utf8")) as Readonly<
  Record<"erf" | "exp" | "log" | "tanh", Rows>
> & {
  bits: string;
};

/** The number of doubles between two of the same sign. */
function steps(a: number, b: number): number {
  const bits = new BigInt64Array(Float64Array.of(a, b).buffer);
  return Math.abs(Number(bits[0] - bits[1]));
}

function worst(rows: Rows, run: (x: number) => number): number {
  return Math.max(...rows.map(([x, expected]) => steps(run(x), expected)));
}

test("exp, log and tanh stay within 2, 2 and 3 units in the last place of forty digits", () => {
  expect(worst(truth.exp, exp)).toBeLessThanOrEqual(2);
  expect(worst(truth.log, log)).toBeLessThanOrEqual(2);
  expect(worst(truth.tanh, tanh)).toBeLessThanOrEqual(3);
});

test("erf stays within 4 units in the last place of forty digits", () => {
  expect(worst(truth.erf, erf)).toBeLessThanOrEqual(4);
  expect([erf(0), erf(Infinity), erf(-Infinity), erf(Number.NaN)]).toEqual([0, 1, -1, Number.NaN]);
});

test("erf is odd, never above 1, and never falls", () => {
  fc.assert(
    fc.property(fc.double({ min: -7, max: 7, noNaN: true }), (x) => {
      expect(erf(-x)).toBe(-erf(x));
      expect(Math.abs(erf(x))).toBeLessThanOrEqual(1);
      expect(erf(x + 1e-6)).toBeGreaterThanOrEqual(erf(x));
    }),
  );
});

test("at the ends they give what mathematics gives", () => {
  expect([exp(0), exp(710), exp(-746), exp(Infinity), exp(-Infinity)]).toEqual([1, Infinity, 0, Infinity, 0]);
  expect([log(1), log(0), log(-1), log(Infinity)]).toEqual([0, -Infinity, Number.NaN, Infinity]);
  expect([tanh(0), tanh(Infinity), tanh(-Infinity)]).toEqual([0, 1, -1]);
  expect([exp(Number.NaN), log(Number.NaN), tanh(Number.NaN)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});

test("log undoes exp, and tanh is odd and never above 1", () => {
  fc.assert(
    fc.property(fc.double({ min: -500, max: 500, noNaN: true }), (x) => {
      expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-12 * Math.max(1, Math.abs(x)));
      expect(tanh(-x)).toBe(-tanh(x));
      expect(Math.abs(tanh(x))).toBeLessThanOrEqual(1);
    }),
  );
});

test("a long sum has the bits that the same operations give in Python", () => {
  let sum = 0;
  for (let index = 1; index <= 1000; index++)
    sum += exp(-index / 100) * tanh(index / 300) + log(index) / index;
  // Python writes 0x1.a45d…p+5 where this writes 34.8ba…: both are exact.
  const [, fraction = "", power] = /^0x1\.([0-9a-f]+)p([+-]\d+)$/.exec(truth.bits) ?? [];
  expect(sum).toBe((1 + Number(`0x${fraction}`) / 2 ** (4 * fraction.length)) * 2 ** Number(power));
});
