import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeStorage } from "../support/fakeStorage.ts";

/** The tabs whose locks are held. */
let held: string[] = [];
const locks = {
  request: async (name: string) => void held.push(name),
  query: async () => ({ held: held.map((name) => ({ name })) }),
};

beforeEach(() => {
  held = [];
  vi.stubGlobal("localStorage", fakeStorage());
  vi.stubGlobal("sessionStorage", fakeStorage());
  vi.stubGlobal("navigator", { locks });
});
afterEach(() => vi.unstubAllGlobals());

/** Loads the module in a tab: another one, or the same loaded again. */
async function tab(another = true) {
  if (another) vi.stubGlobal("sessionStorage", fakeStorage());
  vi.resetModules();
  return import("../../../../site/notebook/client/drafts/trackRunningCell.ts");
}

test("the cell that ran when a tab went away is told once, to whoever opens the lesson next", async () => {
  (await tab()).trackRunningCell("pooling")("map");
  held = [];
  const { takeInterruptedCell } = await tab();
  expect(await takeInterruptedCell("convolution")).toBeUndefined();
  expect(await takeInterruptedCell("pooling")).toBe("map");
  expect(await takeInterruptedCell("pooling")).toBeUndefined();
});

test("what runs in a tab that lives is no news", async () => {
  (await tab()).trackRunningCell("pooling")("map");
  expect(await (await tab()).takeInterruptedCell("pooling")).toBeUndefined();
  expect(Object.keys(localStorage)).toHaveLength(1);
});

test("a tab that is loaded again hears what ran in it, though its lock may still be held", async () => {
  (await tab()).trackRunningCell("pooling")("map");
  expect(await (await tab(false)).takeInterruptedCell("pooling")).toBe("map");
});

test("a cell that came to its end leaves nothing", async () => {
  const note = (await tab()).trackRunningCell("pooling");
  note("map");
  note(undefined);
  expect(Object.keys(localStorage)).toEqual([]);
});
