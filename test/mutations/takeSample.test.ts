import { expect, test } from "vitest";
import { takeSample } from "./takeSample.ts";

const letters = [..."abcdefgh"];

test("a sample has as many as asked for, each once, in their order, and the same for the same seed", () => {
  const sample = takeSample(letters, { count: 3, seed: 7 });
  expect(sample).toHaveLength(3);
  expect([...new Set(sample)].toSorted()).toEqual(sample);
  expect(takeSample(letters, { count: 3, seed: 7 })).toEqual(sample);
});

test("seeds take different samples, and a sample of more than all is all", () => {
  const samples = Array.from({ length: 20 }, (_, seed) => takeSample(letters, { count: 3, seed }).join(""));
  expect(new Set(samples).size).toBeGreaterThan(5);
  expect(takeSample(letters, { count: 99, seed: 7 })).toEqual(letters);
});
