import { beforeEach, expect, test, vi } from "vitest";
import { fakeStorage } from "../support/fakeStorage.ts";

beforeEach(() => void vi.stubGlobal("sessionStorage", fakeStorage()));

/** Loads the module as a page does that was just opened. */
async function loaded() {
  vi.resetModules();
  return import("../../../../site/notebook/client/drafts/tabId.ts");
}

test("a tab keeps its name when its page is loaded again, and knows the opening before", async () => {
  const [first, second, third] = [await loaded(), await loaded(), await loaded()];
  expect([second.tabId, third.tabId]).toEqual([first.tabId, first.tabId]);
  expect([second.previousPageId, third.previousPageId]).toEqual([first.pageId, second.pageId]);
  expect(new Set([first, second, third].map(({ pageId }) => pageId)).size).toBe(3);
});

test("another tab has another name", async () => {
  const first = await loaded();
  vi.stubGlobal("sessionStorage", fakeStorage());
  expect((await loaded()).tabId).not.toBe(first.tabId);
});

test("where a tab cannot remember, each opening is a tab of its own", async () => {
  vi.stubGlobal("sessionStorage", undefined);
  const { pageId, tabId, previousPageId } = await loaded();
  expect([tabId, previousPageId]).toEqual([pageId, pageId]);
});
