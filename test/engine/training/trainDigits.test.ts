import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { heldOut, pick, readDigits, trainDigits } from "engine";

const text = JSON.parse(
  readFileSync(new URL("../../../lessons/data/digits.json", import.meta.url), "utf8"),
) as {
  pixels: string;
  labels: string;
};
const digits = readDigits(text);

test("there are 1,797 digits of 8 × 8 pixels, each from 0 to 1 in sixteenths", () => {
  expect(digits.input.shape).toEqual([1797, 1, 8, 8]);
  expect(digits.labels.shape).toEqual([1797]);
  expect(new Set(Array.from(digits.input.data, (value) => value * 16)).size).toBe(17);
  // The first row of the file: a 0.
  expect([...digits.input.data.subarray(0, 8)].map((value) => value * 16)).toEqual([0, 0, 5, 13, 9, 1, 0, 0]);
  expect([...digits.labels.data.subarray(0, 5)]).toEqual([0, 1, 2, 3, 4]);
});

test("pixels and labels must belong together", () => {
  expect(() => readDigits({ pixels: "00", labels: "1" })).toThrow("readDigits: expected 64 pixels, got 2");
});

test("after ten epochs at least 95 % of the last 360 digits are right", { timeout: 60_000 }, async () => {
  const told: number[] = [];
  const { accuracy, losses } = await trainDigits(digits, {
    report: (done, total) => told.push(done / total),
  });
  expect(accuracy).toBeGreaterThanOrEqual(0.95);
  expect(losses[9]).toBeLessThan(losses[0] / 10);
  expect(told.length).toBeGreaterThan(20);
  expect(told.at(-1)).toBe(1);
});

test("what is held out is never trained on", { timeout: 60_000 }, async () => {
  const blanked = pick(
    digits,
    Array.from({ length: 1797 }, (_, index) => index),
  );
  blanked.input.data.fill(0, (1797 - heldOut) * 64);
  const [seen, unseen] = [
    await trainDigits(digits, { epochs: 1 }),
    await trainDigits(blanked, { epochs: 1 }),
  ];
  expect(unseen.learner.weights).toEqual(seen.learner.weights);
});

test("another seed gives other weights, the same seed the same", async () => {
  const few = pick(
    digits,
    Array.from({ length: heldOut + 64 }, (_, index) => index),
  );
  const [a, b, c] = [1, 1, 2].map((seed) => trainDigits(few, { epochs: 1, seed }));
  expect((await b).losses).toEqual((await a).losses);
  expect((await c).losses).not.toEqual((await a).losses);
});
