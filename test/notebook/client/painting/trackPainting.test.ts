import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  framesUntilPainted,
  trackPainting,
} from "../../../../site/notebook/client/painting/trackPainting.ts";
import {
  findFreezingCells,
  forgetFreezingCell,
  freezeTimeout,
} from "../../../../site/notebook/client/painting/findFreezingCells.ts";
import { notesIn, fakeTabStorage, fakeTab } from "./fakeTab.ts";

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const lesson = "where-the-memory-goes/convolution/1";

/** The cells of which a page that opens now is told, at once and later. */
function told(): string[] {
  const cells: string[] = [];
  findFreezingCells(lesson, (stopped) => cells.push(...stopped));
  return cells;
}

test("an output counts as painted after three frames, a page as still after five seconds", () => {
  expect([framesUntilPainted, freezeTimeout]).toEqual([3, 5000]);
});

test("what is about to be shown is noted until it has been painted", () => {
  const shared = fakeTabStorage();
  const page = fakeTab(shared);
  const about = trackPainting(lesson);
  about("a");
  expect(notesIn(shared)).toEqual([{ lesson, cells: ["a"], at: 1_000_000 }]);
  page.paints(2);
  expect(notesIn(shared)).toHaveLength(1);
  page.paints(1);
  expect(notesIn(shared)).toEqual([]);
});

test("what comes while another is painted is noted with it, and for as many frames", () => {
  const shared = fakeTabStorage();
  const page = fakeTab(shared);
  const about = trackPainting(lesson);
  about("a");
  page.paints(1);
  about("b");
  expect(notesIn(shared)).toMatchObject([{ cells: ["a", "b"] }]);
  page.paints(2);
  expect(notesIn(shared)).toMatchObject([{ cells: ["b"] }]);
  page.paints(3);
  expect(notesIn(shared)).toEqual([]);
});

test("a drag never leaves a note that grows old", () => {
  const shared = fakeTabStorage();
  const page = fakeTab(shared);
  const about = trackPainting(lesson);
  for (let k = 0; k < 1000; k++) {
    about("a");
    page.paints(1);
    vi.advanceTimersByTime(16);
    for (const note of notesIn(shared)) expect(Date.now() - (note as { at: number }).at).toBeLessThan(100);
  }
});

test("the next page of a tab that died knows of it at once", () => {
  const shared = fakeTabStorage();
  const { own } = fakeTab(shared);
  trackPainting(lesson)("a");
  fakeTab(shared, own);
  expect(told()).toEqual(["a"]);
});

test("another tab is not accused while it is at work, and is when it has stood still for five seconds", () => {
  const shared = fakeTabStorage();
  fakeTab(shared);
  trackPainting(lesson)("a");
  fakeTab(shared);
  const cells = told();
  expect(cells).toEqual([]);
  vi.advanceTimersByTime(freezeTimeout - 1);
  expect(cells).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(cells).toEqual(["a"]);
  fakeTab(shared);
  expect(told()).toEqual(["a"]);
});

test("another tab that has painted meanwhile is not accused", () => {
  const shared = fakeTabStorage();
  const other = fakeTab(shared);
  trackPainting(lesson)("a");
  fakeTab(shared);
  const cells = told();
  other.enter();
  other.paints(3);
  vi.advanceTimersByTime(2 * freezeTimeout);
  expect(cells).toEqual([]);
});

test("a page that goes in good order leaves no note, one that stood still does", () => {
  const shared = fakeTabStorage();
  const page = fakeTab(shared);
  const about = trackPainting(lesson);
  about("a");
  page.hears("pagehide");
  expect(notesIn(shared)).toEqual([]);
  page.paints(3);
  about("b");
  vi.setSystemTime(1_000_000 + freezeTimeout);
  page.hears("pagehide");
  expect(notesIn(shared)).toMatchObject([{ cells: ["b"] }]);
});

test("a hidden page notes what it shows once it is seen", () => {
  const shared = fakeTabStorage();
  const page = fakeTab(shared);
  const about = trackPainting(lesson);
  about("a");
  page.hidden = true;
  page.hears("visibilitychange");
  about("b");
  expect(notesIn(shared)).toEqual([]);
  page.hidden = false;
  page.hears("visibilitychange");
  expect(notesIn(shared)).toMatchObject([{ cells: ["a", "b"] }]);
  page.paints(4);
  expect(notesIn(shared)).toEqual([]);
});

test("what stopped a page is known until the reader runs it, through any number of reloads", () => {
  const shared = fakeTabStorage();
  const { own } = fakeTab(shared);
  const about = trackPainting(lesson);
  about("a");
  about("b");
  fakeTab(shared, own);
  expect(told()).toEqual(["a", "b"]);
  fakeTab(shared, own);
  expect(told()).toEqual(["a", "b"]);
  forgetFreezingCell(lesson, "a");
  expect(told()).toEqual(["b"]);
  forgetFreezingCell(lesson, "b");
  expect(told()).toEqual([]);
  expect(notesIn(shared)).toEqual([]);
});

test("notes of other lessons, and what is none, say nothing", () => {
  const key = "where-the-memory-goes/1/showing/";
  const texts = ["", "null", "6", "{", "[]", '{"lesson":6}', JSON.stringify({ lesson, cells: "a", at: 0 })];
  const odd = texts.map((text, k) => [`${key}${k}`, text]);
  const other = JSON.stringify({ lesson: "another", cells: ["a"], at: 0 });
  fakeTab(fakeTabStorage({ ...Object.fromEntries(odd), [`${key}other`]: other, unit: "MiB" }));
  expect(told()).toEqual([]);
  forgetFreezingCell(lesson, "a");
});

test("where storage is closed nothing is noted, and nothing breaks", () => {
  fakeTab(fakeTabStorage());
  for (const name of ["localStorage", "sessionStorage"])
    vi.stubGlobal(
      name,
      new Proxy(
        {},
        {
          get: () => {
            throw new Error("closed");
          },
          ownKeys: () => {
            throw new Error("closed");
          },
        },
      ),
    );
  expect(told()).toEqual([]);
  trackPainting(lesson)("a");
  forgetFreezingCell(lesson, "a");
});
