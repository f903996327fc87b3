import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clearProgress, keepProgress, knownOf, progressIn } from "../../site/client/progress.ts";
import { storage } from "./storage.ts";

beforeEach(() => vi.stubGlobal("localStorage", storage()));
afterEach(() => {
  clearProgress();
  vi.unstubAllGlobals();
});

test("an answer is kept once, by lesson and by how it came", () => {
  expect(keepProgress("pooling", "right", "a")).toBe(true);
  expect(keepProgress("pooling", "right", "a")).toBe(false);
  expect(keepProgress("pooling", "shown", "b")).toBe(true);
  expect(progressIn("pooling")).toEqual({ right: ["a"], shown: ["b"] });
  expect(progressIn("convolution")).toEqual({ right: [], shown: [] });
});

test("forgetting takes the answers of every lesson, and nothing else", () => {
  localStorage.setItem("unit", "MiB");
  localStorage.setItem("where-the-memory-goes/pooling/0123", "{}");
  keepProgress("pooling", "right", "a");
  keepProgress("convolution", "right", "b");
  clearProgress();
  expect(progressIn("pooling")).toEqual({ right: [], shown: [] });
  expect(Object.keys(localStorage)).toEqual(["unit", "where-the-memory-goes/pooling/0123"]);
});

test("where storage is full or closed, progress lives with the page", () => {
  vi.stubGlobal("localStorage", storage({ room: 0 }));
  expect(keepProgress("pooling", "right", "a")).toBe(true);
  expect(progressIn("pooling").right).toEqual(["a"]);
});

test("answers kept under their early name are found, and kept under the present one", () => {
  localStorage.setItem("where-the-memory-goes/pooling/questions", '{"right":["a"],"shown":[]}');
  expect(progressIn("pooling").right).toEqual(["a"]);
  keepProgress("pooling", "right", "b");
  expect(localStorage.getItem("where-the-memory-goes/1/answers/pooling")).toBe(
    '{"right":["a","b"],"shown":[]}',
  );
  clearProgress();
  expect(Object.keys(localStorage)).toEqual([]);
});

test("answers are given back by lesson as they are forgotten", () => {
  keepProgress("pooling", "right", "a");
  keepProgress("convolution", "shown", "b");
  expect([...clearProgress()]).toEqual([
    ["pooling", { right: ["a"], shown: [] }],
    ["convolution", { right: [], shown: ["b"] }],
  ]);
});

test("what is no progress of ours is none", () => {
  for (const text of ["{", "[]", "null", '{"right":"a"}', '{"right":[1]}']) {
    localStorage.setItem("where-the-memory-goes/pooling/questions", text);
    expect(progressIn("pooling")).toEqual({ right: [], shown: [] });
  }
});

test("only questions that there are count, each once", () => {
  const kept = { right: ["a", "ghost", "a"], shown: ["b", "b"] };
  expect(knownOf(kept, ["a", "b", "c"])).toEqual({ right: ["a"], shown: ["b"] });
});

test("once there is room again, what is kept counts, not what lived with the page", () => {
  const shared = storage({ room: 0 });
  vi.stubGlobal("localStorage", shared);
  keepProgress("pooling", "right", "a");
  vi.stubGlobal("localStorage", storage());
  keepProgress("pooling", "right", "b");
  expect(progressIn("pooling").right).toEqual(["a", "b"]);
  localStorage.setItem("where-the-memory-goes/1/answers/pooling", '{"right":["c"],"shown":[]}');
  expect(progressIn("pooling").right).toEqual(["c"]);
});
