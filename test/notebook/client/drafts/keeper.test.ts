import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Keeper } from "../../../../site/notebook/client/drafts/keeper.ts";
import { Store } from "../../../../site/notebook/client/store/store.ts";
import { fakeDatabase, fakeStorage } from "../support/fakeStorage.ts";

beforeEach(() => vi.stubGlobal("localStorage", fakeStorage()));
afterEach(() => vi.unstubAllGlobals());

let lessons = 0;

/** Tabs of one browser at one lesson; `shown` is the text in the cell, undefined for the lesson's own. */
function tabs(count: number, shelf = fakeDatabase()) {
  const lesson = `lesson-${++lessons}`;
  return Array.from({ length: count }, (_, k) => {
    const tab = { shown: undefined as string | undefined, told: 0 };
    const keeper = new Keeper({
      lesson,
      version: "1",
      opening: `tab${k}`,
      store: new Store(shelf),
      base: (cell) => (cell === "filter" ? "own" : undefined),
      running: () => {},
      put: (_cell, source) => void (tab.shown = source),
      tell: () => void tab.told++,
      mark: () => {},
    });
    const write = (text: string | undefined) => {
      tab.shown = text;
      keeper.keep("filter", text);
    };
    const standing = () => keeper.states.get("filter")!;
    return Object.assign(tab, {
      keeper,
      write,
      standing,
      reset: () => ((tab.shown = undefined), keeper.clear("filter")),
    });
  });
}

/** Waits until every tab has written and heard. */
const quiet = (all: ReturnType<typeof tabs>) =>
  vi.waitFor(() => {
    const revs = all.map(({ keeper }) => keeper.states.get("filter")?.record?.rev);
    expect(new Set(revs).size).toBe(1);
    expect(all.some(({ keeper }) => keeper.states.get("filter")?.isBusy)).toBe(false);
  });

test("what one tab writes stands in the others, which can write on", async () => {
  const all = tabs(3);
  all[0]!.write("a");
  await quiet(all);
  expect(all.map(({ shown }) => shown)).toEqual(["a", "a", "a"]);
  all[1]!.write("b");
  await quiet(all);
  expect(all.map(({ shown }) => shown)).toEqual(["b", "b", "b"]);
  expect(all.map(({ standing }) => standing().other)).toEqual(["a", "a", "a"]);
});

test("a reset elsewhere takes nobody's text, and is not taken back by it", async () => {
  const all = tabs(2);
  const [one, two] = all as [(typeof all)[0], (typeof all)[0]];
  one.write("a");
  await quiet(all);
  two.write("b");
  await quiet(all);
  one.reset();
  await quiet(all);
  expect([one.shown, two.shown]).toEqual([undefined, "b"]);
  expect([one.standing().other, two.standing().heard]).toEqual(["b", "reset"]);
  one.keeper.dismiss("filter");
  await quiet(all);
  expect(one.shown).toBe(undefined);
});

test("a cell that this version of the lesson does not have is passed over", () => {
  const [one] = tabs(1);
  one!.keeper.receive("gone", {
    at: 1,
    rev: "x",
    source: "a",
    other: undefined,
    base: undefined,
    before: undefined,
  });
  expect(one!.keeper.states.size).toBe(0);
});

test("what cannot be kept is tried again every 2 s", async () => {
  const shelf = fakeDatabase();
  shelf.closed = new DOMException("full", "QuotaExceededError");
  vi.stubGlobal("localStorage", fakeStorage({ room: 0 }));
  const [one] = tabs(1, shelf);
  vi.useFakeTimers();
  one!.write("a");
  await vi.advanceTimersByTimeAsync(0);
  expect(one!.standing()).toMatchObject({ kept: false, full: true });
  await vi.advanceTimersByTimeAsync(2000);
  expect(one!.standing().kept).toBe(false);
  shelf.closed = undefined;
  await vi.advanceTimersByTimeAsync(1999);
  expect(one!.standing().kept).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(one!.standing().kept).toBe(true);
  vi.useRealTimers();
});

test("however two tabs write, they end with one text, and the last that the other wrote is a button away", async () => {
  const step = fc.record({ tab: fc.nat({ max: 1 }), wait: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const all = tabs(2);
      for (const [k, { tab, wait }] of steps.entries()) {
        all[tab]!.write(`${tab}:${k}`);
        if (wait) await quiet(all);
      }
      await quiet(all);
      const last = [0, 1]
        .map((tab) => steps.findLastIndex((step) => step.tab === tab))
        .map((k, tab) => `${tab}:${k}`);
      expect(all[0]!.shown).toBe(all[1]!.shown);
      expect(last).toContain(all[0]!.shown);
      if (steps.some(({ tab }) => tab !== steps[0]!.tab))
        expect([all[0]!.shown, all[0]!.standing().other].sort()).toEqual(last);
    }),
    { numRuns: 30 },
  );
});
