import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { patience, silence, Watchdog } from "../../site/client/watchdog.ts";

const page = { visibilityState: "visible" };

beforeEach(() => {
  vi.useFakeTimers();
  page.visibilityState = "visible";
  vi.stubGlobal("document", page);
});
afterEach(() => vi.useRealTimers());

function watched() {
  const counts = { pings: 0, silences: 0 };
  const dog = new Watchdog(
    () => counts.pings++,
    () => counts.silences++,
  );
  return { dog, counts };
}

test("a kernel that says nothing for the whole of the patience is silent, and once", () => {
  const { dog, counts } = watched();
  dog.listen();
  vi.advanceTimersByTime(patience - 1);
  expect(counts.silences).toBe(0);
  vi.advanceTimersByTime(10 * patience);
  expect(counts.silences).toBe(1);
});

test("each sign of life begins the patience anew", () => {
  const { dog, counts } = watched();
  dog.listen();
  for (let k = 0; k < 5; k++) {
    vi.advanceTimersByTime(patience - 100);
    dog.heard();
  }
  expect(counts.silences).toBe(0);
  expect(counts.pings).toBeGreaterThan(5);
});

test("time in which the page is hidden does not count", () => {
  const { dog, counts } = watched();
  dog.listen();
  page.visibilityState = "hidden";
  vi.advanceTimersByTime(100 * patience);
  expect(counts.silences).toBe(0);
  page.visibilityState = "visible";
  vi.advanceTimersByTime(patience);
  expect(counts.silences).toBe(1);
});

test("to listen again while listening forgets nothing of the silence so far", () => {
  const { dog, counts } = watched();
  dog.listen();
  vi.advanceTimersByTime(patience - 100);
  dog.listen();
  vi.advanceTimersByTime(100);
  expect(counts.silences).toBe(1);
});

test("a watchdog at rest hears no silence", () => {
  const { dog, counts } = watched();
  dog.listen();
  dog.rest();
  vi.advanceTimersByTime(10 * patience);
  expect(counts).toEqual({ pings: 1, silences: 0 });
});

test("a kernel may be silent for a second and a half, and is asked ten times a second", () => {
  const { dog, counts } = watched();
  dog.listen();
  vi.advanceTimersByTime(1499);
  expect(counts).toEqual({ pings: 15, silences: 0 });
  vi.advanceTimersByTime(1);
  expect(counts.silences).toBe(1);
  expect(silence).toBe("it gave no sign of life for 1.5 seconds");
});
