import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hangTimeout, hangReason, Watchdog } from "../../../../site/notebook/client/host/watchdog.ts";

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
  dog.start();
  vi.advanceTimersByTime(hangTimeout - 1);
  expect(counts.silences).toBe(0);
  vi.advanceTimersByTime(10 * hangTimeout);
  expect(counts.silences).toBe(1);
});

test("each sign of life begins the patience anew", () => {
  const { dog, counts } = watched();
  dog.start();
  for (let k = 0; k < 5; k++) {
    vi.advanceTimersByTime(hangTimeout - 100);
    dog.feed();
  }
  expect(counts.silences).toBe(0);
  expect(counts.pings).toBeGreaterThan(5);
});

test("time in which the page is hidden does not count", () => {
  const { dog, counts } = watched();
  dog.start();
  page.visibilityState = "hidden";
  vi.advanceTimersByTime(100 * hangTimeout);
  expect(counts.silences).toBe(0);
  page.visibilityState = "visible";
  vi.advanceTimersByTime(hangTimeout);
  expect(counts.silences).toBe(1);
});

test("to listen again while listening forgets nothing of the silence so far", () => {
  const { dog, counts } = watched();
  dog.start();
  vi.advanceTimersByTime(hangTimeout - 100);
  dog.start();
  vi.advanceTimersByTime(100);
  expect(counts.silences).toBe(1);
});

test("a watchdog at rest hears no silence", () => {
  const { dog, counts } = watched();
  dog.start();
  dog.stop();
  vi.advanceTimersByTime(10 * hangTimeout);
  expect(counts).toEqual({ pings: 1, silences: 0 });
});

test("a kernel may be silent for a second and a half, and is asked ten times a second", () => {
  const { dog, counts } = watched();
  dog.start();
  vi.advanceTimersByTime(1499);
  expect(counts).toEqual({ pings: 15, silences: 0 });
  vi.advanceTimersByTime(1);
  expect(counts.silences).toBe(1);
  expect(hangReason).toBe("it gave no sign of life for 1.5 seconds");
});
