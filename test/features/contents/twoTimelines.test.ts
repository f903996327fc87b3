import { expect, test } from "vitest";
import { fallingLoss } from "../../../site/features/contents/fallingLoss.ts";
import { twoTimelines } from "../../../site/features/contents/twoTimelines.ts";

const heights = (path: string): readonly number[] =>
  [...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));

test("learning fills the picture, answering less than a third of it", () => {
  const [learning = "", answering = ""] = [...twoTimelines().matchAll(/ d="([^"]+)"/g)].map(([, d]) => d!);
  expect(Math.min(...heights(learning))).toBeLessThan(8);
  expect(Math.min(...heights(answering))).toBeGreaterThan(48);
  expect([heights(learning).length, heights(answering).length]).toEqual([62, 62]);
});

test("the loss of 80 steps falls from the ceiling to below a fifth", () => {
  const points = heights(fallingLoss());
  expect(points.length).toBe(80);
  expect(Math.min(...points)).toBe(4);
  expect(points.slice(70).every((y) => y > 4 + 64 * 0.8)).toBe(true);
});
