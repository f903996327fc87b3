import { expect, test, vi } from "vitest";
import { readTime } from "../../../../site/notebook/client/store/readTime.ts";

test("a time is itself up to a minute ahead, and now beyond that", () => {
  vi.useFakeTimers({ now: 1_000_000 });
  expect([5, 1_000_000, 1_060_000, 1_060_001, Infinity].map(readTime)).toEqual([
    5, 1_000_000, 1_060_000, 1_000_000, 1_000_000,
  ]);
  vi.useRealTimers();
});

test("what is no time is the earliest", () => {
  expect([undefined, "5", -1, NaN, {}].map(readTime)).toEqual([0, 0, 0, 0, 0]);
});
