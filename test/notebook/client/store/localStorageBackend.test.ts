import { beforeEach, expect, test, vi } from "vitest";
import { localStorageBackend } from "../../../../site/notebook/client/store/localStorageBackend.ts";
import { fakeStorage } from "../support/fakeStorage.ts";

beforeEach(() => void vi.stubGlobal("localStorage", fakeStorage()));

test("records are found by kind and lesson; a mark is none", async () => {
  localStorageBackend.put(["drafts", "pooling", "1/map"], { at: 5 });
  localStorageBackend.put(["drafts", "pooling", ""], "changes");
  localStorageBackend.put(["positions", "pooling", "1"], { at: 6 });
  localStorageBackend.put(["drafts", "convolution", "1/map"], { at: 7 });
  expect([...(await localStorageBackend.all("drafts", "pooling"))]).toEqual([["1/map", { at: 5 }]]);
});

test("a record is made from what stands, and one that comes to nothing goes", async () => {
  const key = ["drafts", "pooling", "1/map"] as const;
  expect(await localStorageBackend.update(key, (before) => [before, 1])).toEqual([undefined, 1]);
  expect(await localStorageBackend.update(key, (before) => [before, 2])).toEqual([[null, 1], 2]);
  await localStorageBackend.update(key, () => undefined);
  expect(Object.keys(localStorage)).toEqual([]);
});

test("what cannot be read is nothing", () => {
  localStorage.setItem("where-the-memory-goes/1/drafts/pooling/1/map", "{");
  expect(localStorageBackend.get(["drafts", "pooling", "1/map"])).toBeUndefined();
});
