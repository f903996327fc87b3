import { expect, test, vi } from "vitest";
import { createThrottle } from "../../../../../site/notebook/features/stage/follow/createThrottle.ts";

test("the first is done at once, and of those within a pause the last, at its end", () => {
  vi.useFakeTimers();
  const done: number[] = [];
  let now = 0;
  const ask = createThrottle(() => done.push(now), 100);
  for (now = 1; now <= 5; now++) ask();
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(100);
  expect(done).toEqual([1, 6]);
  vi.advanceTimersByTime(1000);
  expect(done).toEqual([1, 6]);
  ask();
  expect(done).toEqual([1, 6, 6]);
  vi.useRealTimers();
});
