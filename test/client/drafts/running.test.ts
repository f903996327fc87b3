import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { storage } from "../storage.ts";

/** The tabs whose locks are held. */
let held: string[] = [];
const locks = {
  request: async (name: string) => void held.push(name),
  query: async () => ({ held: held.map((name) => ({ name })) }),
};

beforeEach(() => {
  held = [];
  vi.stubGlobal("localStorage", storage());
  vi.stubGlobal("sessionStorage", storage());
  vi.stubGlobal("navigator", { locks });
});
afterEach(() => vi.unstubAllGlobals());

/** The module in a tab: another one, or the same loaded again. */
async function tab(another = true) {
  if (another) vi.stubGlobal("sessionStorage", storage());
  vi.resetModules();
  return import("../../../site/client/drafts/running.ts");
}

test("the cell that ran when a tab went away is told once, to whoever opens the lesson next", async () => {
  (await tab()).runningNotes("pooling")("map");
  held = [];
  const { leftRunning } = await tab();
  expect(await leftRunning("convolution")).toBeUndefined();
  expect(await leftRunning("pooling")).toBe("map");
  expect(await leftRunning("pooling")).toBeUndefined();
});

test("what runs in a tab that lives is no news", async () => {
  (await tab()).runningNotes("pooling")("map");
  expect(await (await tab()).leftRunning("pooling")).toBeUndefined();
  expect(Object.keys(localStorage)).toHaveLength(1);
});

test("a tab that is loaded again hears what ran in it, though its lock may still be held", async () => {
  (await tab()).runningNotes("pooling")("map");
  expect(await (await tab(false)).leftRunning("pooling")).toBe("map");
});

test("a cell that came to its end leaves nothing", async () => {
  const note = (await tab()).runningNotes("pooling");
  note("map");
  note(undefined);
  expect(Object.keys(localStorage)).toEqual([]);
});
