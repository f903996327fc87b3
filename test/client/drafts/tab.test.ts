import { beforeEach, expect, test, vi } from "vitest";
import { storage } from "../storage.ts";

beforeEach(() => void vi.stubGlobal("sessionStorage", storage()));

/** The module as a page has it that has just been loaded. */
async function loaded() {
  vi.resetModules();
  return import("../../../site/client/drafts/tab.ts");
}

test("a tab keeps its name when its page is loaded again, and knows the opening before", async () => {
  const [first, second, third] = [await loaded(), await loaded(), await loaded()];
  expect([second.tab, third.tab]).toEqual([first.tab, first.tab]);
  expect([second.lastOpening, third.lastOpening]).toEqual([first.opening, second.opening]);
  expect(new Set([first, second, third].map(({ opening }) => opening)).size).toBe(3);
});

test("another tab has another name", async () => {
  const first = await loaded();
  vi.stubGlobal("sessionStorage", storage());
  expect((await loaded()).tab).not.toBe(first.tab);
});

test("where a tab cannot remember, each opening is a tab of its own", async () => {
  vi.stubGlobal("sessionStorage", undefined);
  const { opening, tab, lastOpening } = await loaded();
  expect([tab, lastOpening]).toEqual([opening, opening]);
});
