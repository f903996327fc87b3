import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom, shuffled } from "engine";

test("the same seed gives the same row of numbers, another seed another", () => {
  const [a, b, c] = [seededRandom(7), seededRandom(7), seededRandom(8)];
  const first = [a(), a(), a()];
  expect([b(), b(), b()]).toEqual(first);
  expect([c(), c(), c()]).not.toEqual(first);
});

test("random numbers lie in [0, 1) and spread evenly", () => {
  const random = seededRandom(1);
  const tenths = new Array<number>(10).fill(0);
  for (let index = 0; index < 100_000; index++) tenths[Math.floor(10 * random())]++;
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test("a seed is a whole number", () => {
  expect(() => seededRandom(0.5)).toThrow("seededRandom: expected a whole number, got 0.5");
});

test("shuffled holds every number once", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.integer(), (count, seed) => {
      const order = shuffled(count, seededRandom(seed));
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
    }),
  );
});
