import { beforeEach, expect, test, vi } from "vitest";
import { draftsMark, keepsDrafts, markDrafts } from "../../site/client/keepsDrafts.ts";
import { storage } from "./storage.ts";

beforeEach(() => {
  vi.stubGlobal("localStorage", storage());
  const dataset = { drafts: "where-the-memory-goes/convolution/01" };
  vi.stubGlobal("document", { getElementById: () => ({ dataset }) });
});

test("a lesson's mark says whether there are changes, or only what can be had back", () => {
  expect([draftsMark(), keepsDrafts()]).toEqual([undefined, false]);
  markDrafts("convolution", "changes");
  expect([draftsMark(), keepsDrafts()]).toEqual(["changes", true]);
  markDrafts("convolution", "undo");
  expect([draftsMark(), keepsDrafts()]).toEqual(["undo", false]);
  markDrafts("convolution", undefined);
  expect(Object.keys(localStorage)).toEqual([]);
});

test("the mark stands, whatever of the lesson lies in the small storage", () => {
  markDrafts("convolution", "undo");
  localStorage.setItem("where-the-memory-goes/1/drafts/convolution/01/filter", "{}");
  expect(draftsMark()).toBe("undo");
});

test("without a mark, changes in the small storage and of early pages count, answers and other lessons do not", () => {
  for (const [key, mark] of [
    ["where-the-memory-goes/1/drafts/convolution/01/filter", "changes"],
    ["where-the-memory-goes/convolution/02", "changes"],
    ["where-the-memory-goes/convolution/questions", undefined],
    ["where-the-memory-goes/pooling/01", undefined],
    ["where-the-memory-goes/1/drafts/pooling/", undefined],
  ] as const) {
    vi.stubGlobal("localStorage", storage());
    localStorage.setItem(key, "changes");
    expect([key, draftsMark()]).toEqual([key, mark]);
  }
});

test("closed storage has no mark to read", () => {
  vi.stubGlobal("localStorage", undefined);
  markDrafts("convolution", "changes");
  expect([draftsMark(), keepsDrafts()]).toEqual(["closed", false]);
});
