import { expect, test } from "vitest";
import { largestOf, smallestOf } from "../../../lessons/figures/largestOf.ts";

test("the largest and the smallest are found among more numbers than a call can take", () => {
  const many = Float32Array.from({ length: 1_000_000 }, (_, k) => k - 3);
  expect([largestOf(many), smallestOf(many)]).toEqual([999_996, -3]);
});

test("of none there is neither, and what is no number stays none", () => {
  expect([largestOf([]), smallestOf([])]).toEqual([-Infinity, Infinity]);
  expect(largestOf([1, Number.NaN])).toBeNaN();
});
