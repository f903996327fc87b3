import { expect, test } from "vitest";
import { dropout, dropoutBackward, seededRandom, tensor, zeros } from "engine";

test("what is kept grows so that the mean stays, and the same numbers pass back", () => {
  const input = { shape: [1000], data: new Float32Array(1000).fill(3) };
  const { output, mask } = dropout(input, { probability: 0.25, random: seededRandom(1) });
  expect(new Set(output.data)).toEqual(new Set([0, 4]));
  const kept = mask.data.filter((one) => one === 1).length;
  expect(Math.abs(kept - 750)).toBeLessThan(50);
  expect(dropoutBackward(input, { mask }, { probability: 0.25 }).data).toEqual(output.data);
});

test("the mask takes one byte a number", () => {
  expect(dropout(zeros([5]), { random: seededRandom(1) }).mask.data.byteLength).toBe(5);
});

test("probability 0 keeps all, probability 1 drops all", () => {
  const random = seededRandom(1);
  expect([...dropout(tensor([1, 2]), { probability: 0, random }).output.data]).toEqual([1, 2]);
  expect([...dropout(tensor([1, 2]), { probability: 1, random }).output.data]).toEqual([0, 0]);
  expect(() => dropout(zeros([1]), { probability: 1.5, random })).toThrow(
    "dropout: expected a probability from 0 to 1, got 1.5",
  );
});
