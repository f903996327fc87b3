import { beforeEach, expect, test, vi } from "vitest";
import {
  readDraftsMark,
  hasDrafts,
  writeDraftsMark,
} from "../../../../site/notebook/client/drafts/draftsMark.ts";
import { fakeStorage } from "../support/fakeStorage.ts";

beforeEach(() => {
  vi.stubGlobal("localStorage", fakeStorage());
  const dataset = { drafts: "where-the-memory-goes/convolution/01" };
  vi.stubGlobal("document", { getElementById: () => ({ dataset }) });
});

test("a lesson's mark says whether there are changes, or only what can be had back", () => {
  expect([readDraftsMark(), hasDrafts()]).toEqual([undefined, false]);
  writeDraftsMark("convolution", "changes");
  expect([readDraftsMark(), hasDrafts()]).toEqual(["changes", true]);
  writeDraftsMark("convolution", "undo");
  expect([readDraftsMark(), hasDrafts()]).toEqual(["undo", false]);
  writeDraftsMark("convolution", undefined);
  expect(Object.keys(localStorage)).toEqual([]);
});

test("the mark stands, whatever of the lesson lies in the small storage", () => {
  writeDraftsMark("convolution", "undo");
  localStorage.setItem("where-the-memory-goes/1/drafts/convolution/01/filter", "{}");
  expect(readDraftsMark()).toBe("undo");
});

test("without a mark, changes in the small storage and of early pages count, answers and other lessons do not", () => {
  for (const [key, mark] of [
    ["where-the-memory-goes/1/drafts/convolution/01/filter", "changes"],
    ["where-the-memory-goes/convolution/02", "changes"],
    ["where-the-memory-goes/convolution/questions", undefined],
    ["where-the-memory-goes/pooling/01", undefined],
    ["where-the-memory-goes/1/drafts/pooling/", undefined],
  ] as const) {
    vi.stubGlobal("localStorage", fakeStorage());
    localStorage.setItem(key, "changes");
    expect([key, readDraftsMark()]).toEqual([key, mark]);
  }
});

test("closed storage has no mark to read", () => {
  vi.stubGlobal("localStorage", undefined);
  writeDraftsMark("convolution", "changes");
  expect([readDraftsMark(), hasDrafts()]).toEqual(["closed", false]);
});
