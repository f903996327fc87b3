import { beforeEach, expect, test, vi } from "vitest";
import { local } from "../../../site/client/store/local.ts";
import { storage } from "../storage.ts";

beforeEach(() => void vi.stubGlobal("localStorage", storage()));

test("records are found by kind and lesson; a mark is none", async () => {
  local.put(["drafts", "pooling", "1/map"], { at: 5 });
  local.put(["drafts", "pooling", ""], "changes");
  local.put(["positions", "pooling", "1"], { at: 6 });
  local.put(["drafts", "convolution", "1/map"], { at: 7 });
  expect([...(await local.all("drafts", "pooling"))]).toEqual([["1/map", { at: 5 }]]);
});

test("a record is made from what stands, and one that comes to nothing goes", async () => {
  const key = ["drafts", "pooling", "1/map"] as const;
  expect(await local.update(key, (before) => [before, 1])).toEqual([undefined, 1]);
  expect(await local.update(key, (before) => [before, 2])).toEqual([[null, 1], 2]);
  await local.update(key, () => undefined);
  expect(Object.keys(localStorage)).toEqual([]);
});

test("what cannot be read is nothing", () => {
  localStorage.setItem("where-the-memory-goes/1/drafts/pooling/1/map", "{");
  expect(local.get(["drafts", "pooling", "1/map"])).toBeUndefined();
});
