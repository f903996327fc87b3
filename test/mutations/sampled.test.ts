import { expect, test } from "vitest";
import { sampled } from "./sampled.ts";

const letters = [..."abcdefgh"];

test("a sample has as many as asked for, each once, in their order, and the same for the same seed", () => {
  const sample = sampled(letters, { count: 3, seed: 7 });
  expect(sample).toHaveLength(3);
  expect([...new Set(sample)].toSorted()).toEqual(sample);
  expect(sampled(letters, { count: 3, seed: 7 })).toEqual(sample);
});

test("seeds take different samples, and a sample of more than all is all", () => {
  const samples = Array.from({ length: 20 }, (_, seed) => sampled(letters, { count: 3, seed }).join(""));
  expect(new Set(samples).size).toBeGreaterThan(5);
  expect(sampled(letters, { count: 99, seed: 7 })).toEqual(letters);
});
