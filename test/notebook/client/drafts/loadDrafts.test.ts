import { beforeEach, expect, test, vi } from "vitest";
import { loadDrafts } from "../../../../site/notebook/client/drafts/loadDrafts.ts";
import { Store } from "../../../../site/notebook/client/store/store.ts";
import { fakeDatabase, fakeStorage } from "../support/fakeStorage.ts";

const place = { site: "where-the-memory-goes", lesson: "convolution" };
const day = 24 * 60 * 60 * 1000;

beforeEach(() => vi.stubGlobal("localStorage", fakeStorage()));

test("what was thrown away can be had back for seven days; what stands is kept for good", async () => {
  const shelf = fakeDatabase();
  const before = { source: "mine" };
  shelf.records.set("drafts/convolution/1/old", { at: Date.now() - 7 * day - 1000, before });
  shelf.records.set("drafts/convolution/1/young", { at: Date.now() - 7 * day + 60_000, before });
  shelf.records.set("drafts/convolution/1/stands", { at: 1, source: "mine" });
  const { records } = await loadDrafts(new Store(shelf), place);
  expect([...records.keys()]).toEqual(["1/young", "1/stands"]);
  await vi.waitFor(() => expect(shelf.records.has("drafts/convolution/1/old")).toBe(false));
});

test("what early pages kept is put into the present form, where nothing stands in its place", async () => {
  const shelf = fakeDatabase();
  shelf.records.set("drafts/convolution/1/filter", { at: 5, source: "late" });
  const key = "where-the-memory-goes/convolution/1";
  localStorage.setItem(key, '{"sources":{"filter":"early","map":"mine"}}');
  const { records } = await loadDrafts(new Store(shelf), place);
  expect([...records].map(([name, { source }]) => [name, source])).toEqual([
    ["1/filter", "late"],
    ["1/map", "mine"],
  ]);
  await vi.waitFor(() => expect(localStorage.getItem(key)).toBe(null));
  expect(shelf.records.get("drafts/convolution/1/map")).toMatchObject({ source: "mine" });
});

test("early changes stay where they are until they are kept", async () => {
  const shelf = fakeDatabase();
  shelf.closed = new DOMException("full", "QuotaExceededError");
  const key = "where-the-memory-goes/convolution/1";
  const map = `{"sources":{"map":"${"x".repeat(600)}"}}`;
  vi.stubGlobal("localStorage", fakeStorage({ room: 700 }));
  localStorage.setItem(key, map);
  await loadDrafts(new Store(shelf), place);
  await new Promise((resolve) => setImmediate(resolve));
  expect(localStorage.getItem(key)).toBe(map);
});
