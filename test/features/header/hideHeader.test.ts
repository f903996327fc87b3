import { expect, test } from "vitest";
import { isAway, threshold } from "../../../site/features/header/hideHeader.ts";

test("the header goes as the reader moves on by 24 px, and comes as they move back", () => {
  expect(threshold).toBe(24);
  expect(isAway(false, { from: 100, now: 124 })).toBe(true);
  expect(isAway(true, { from: 500, now: 476 })).toBe(false);
});

test("a smaller move changes nothing, and near the top the header is there", () => {
  expect(isAway(false, { from: 100, now: 123 })).toBe(false);
  expect(isAway(true, { from: 500, now: 477 })).toBe(true);
  expect(isAway(true, { from: 0, now: 23 })).toBe(false);
});
