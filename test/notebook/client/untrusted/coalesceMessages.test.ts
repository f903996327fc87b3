import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  frameTime,
  coalesceMessages,
  frameBudget,
} from "../../../../site/notebook/client/untrusted/coalesceMessages.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Handles messages that take this long each, in milliseconds. */
function handling(took: number) {
  const handled: unknown[] = [];
  const take = coalesceMessages((message) => {
    handled.push(message);
    vi.setSystemTime(Date.now() + took);
    vi.advanceTimersByTime(0);
    now += took;
  });
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  return { handled, take };
}

test("a page gives 40 ms of each frame of 16 ms between them to its kernel", () => {
  expect([frameBudget, frameTime]).toEqual([40, 16]);
});

test("what the page has time for is handled at once, in order", () => {
  const { handled, take } = handling(1);
  for (let done = 0; done < 10; done++) take({ type: "progress", cell: "a", done });
  expect(handled).toHaveLength(10);
});

test("of a flood each frame shows the last about each cell", () => {
  const { handled, take } = handling(20);
  for (let done = 0; done < 1000; done++) {
    take({ type: "progress", cell: "a", done });
    take({ type: "progress", cell: "b", done });
  }
  expect(handled).toHaveLength(2);
  vi.advanceTimersByTime(frameTime);
  expect(handled.slice(2)).toEqual([
    { type: "progress", cell: "a", done: 999 },
    { type: "progress", cell: "b", done: 999 },
  ]);
  vi.advanceTimersByTime(1000);
  expect(handled).toHaveLength(4);
});

test("what was said last stands last", () => {
  const { handled, take } = handling(frameBudget);
  for (const type of ["ready", "running", "result", "running"]) take({ type, cell: "a" });
  vi.advanceTimersByTime(10 * frameTime);
  expect(handled.map((message) => (message as { type: string }).type)).toEqual([
    "ready",
    "result",
    "running",
  ]);
});

test("answers are all given, and changes add up", () => {
  const { handled, take } = handling(frameBudget);
  take({ type: "ready" });
  take({ type: "asked", ask: 1 });
  take({ type: "changes", cell: "a", changes: [1] });
  take({ type: "asked", ask: 2 });
  take({ type: "changes", cell: "a", changes: [2] });
  vi.advanceTimersByTime(10 * frameTime);
  expect(handled.slice(1)).toEqual([
    { type: "asked", ask: 1 },
    { type: "asked", ask: 2 },
    { type: "changes", cell: "a", changes: [1, 2] },
  ]);
});

test("what is no message at all waits as one", () => {
  const { handled, take } = handling(frameBudget);
  for (const odd of [undefined, null, 6, "x", () => 1]) take(odd);
  vi.advanceTimersByTime(10 * frameTime);
  expect(handled).toHaveLength(2);
});
