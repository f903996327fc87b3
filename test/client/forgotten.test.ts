import { beforeEach, expect, test, vi } from "vitest";
import { storage } from "./storage.ts";

const key = "where-the-memory-goes/1/forgotten";

beforeEach(() => {
  vi.stubGlobal("localStorage", storage());
  vi.stubGlobal("sessionStorage", storage());
});

/** The modules as a page has them that has just been loaded. */
async function loaded() {
  vi.resetModules();
  const [forgotten, progress] = await Promise.all([
    import("../../site/client/forgotten.ts"),
    import("../../site/client/progress.ts"),
  ]);
  return { ...forgotten, ...progress };
}

test("answers that were forgotten come back, beside those given since, also on a page that was loaded again", async () => {
  const before = await loaded();
  before.keepProgress("pooling", "right", "a");
  before.keepProgress("pooling", "shown", "b");
  before.forget();
  expect(before.isForgotten()).toBe(true);
  expect(before.progressIn("pooling")).toEqual({ right: [], shown: [] });
  const after = await loaded();
  expect(after.isForgotten()).toBe(true);
  after.keepProgress("pooling", "right", "c");
  after.bringBack();
  expect(after.progressIn("pooling")).toEqual({ right: ["c", "a"], shown: ["b"] });
  expect((await loaded()).isForgotten()).toBe(false);
});

test("of what lies in the storage only answers count", async () => {
  sessionStorage.setItem(
    key,
    JSON.stringify([["pooling", "right", "a"], ["pooling", "seen", "b"], ["pooling", "shown"], 5, null]),
  );
  const { bringBack, progressIn } = await loaded();
  bringBack();
  expect(progressIn("pooling")).toEqual({ right: ["a"], shown: [] });
  for (const text of ["{", "{}", "null", "[]"]) {
    sessionStorage.setItem(key, text);
    expect((await loaded()).isForgotten()).toBe(false);
  }
});

test("where storage is closed, answers come back until the page goes", async () => {
  vi.stubGlobal("sessionStorage", undefined);
  const { forget, bringBack, isForgotten, keepProgress, progressIn } = await loaded();
  keepProgress("pooling", "right", "a");
  forget();
  expect(isForgotten()).toBe(true);
  bringBack();
  expect(progressIn("pooling").right).toEqual(["a"]);
});
