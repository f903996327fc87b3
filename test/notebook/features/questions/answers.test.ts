import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  knownAnswers,
  openAnswers,
  type KeptAnswers,
} from "../../../../site/notebook/features/questions/answers.ts";
import { fakeStorage } from "../../client/support/fakeStorage.ts";

let answers: KeptAnswers;

beforeEach(() => {
  vi.stubGlobal("localStorage", fakeStorage());
  answers = openAnswers();
});
afterEach(() => void vi.unstubAllGlobals());

test("an answer is kept once, by lesson and by how it came", () => {
  expect(answers.save("pooling", "right", "a")).toBe(true);
  expect(answers.save("pooling", "right", "a")).toBe(false);
  expect(answers.save("pooling", "shown", "b")).toBe(true);
  expect(answers.read("pooling")).toEqual({ right: ["a"], shown: ["b"] });
  expect(answers.read("convolution")).toEqual({ right: [], shown: [] });
});

test("forgetting takes the answers of every lesson, and nothing else", () => {
  localStorage.setItem("unit", "MiB");
  localStorage.setItem("where-the-memory-goes/pooling/0123", "{}");
  answers.save("pooling", "right", "a");
  answers.save("convolution", "right", "b");
  answers.clear();
  expect(answers.read("pooling")).toEqual({ right: [], shown: [] });
  expect(Object.keys(localStorage)).toEqual(["unit", "where-the-memory-goes/pooling/0123"]);
});

test("where storage is full or closed, progress lives with the page", () => {
  vi.stubGlobal("localStorage", fakeStorage({ room: 0 }));
  expect(answers.save("pooling", "right", "a")).toBe(true);
  expect(answers.read("pooling").right).toEqual(["a"]);
});

test("answers kept under their early name are found, and kept under the present one", () => {
  localStorage.setItem("where-the-memory-goes/pooling/questions", '{"right":["a"],"shown":[]}');
  expect(answers.read("pooling").right).toEqual(["a"]);
  answers.save("pooling", "right", "b");
  expect(localStorage.getItem("where-the-memory-goes/1/answers/pooling")).toBe(
    '{"right":["a","b"],"shown":[]}',
  );
  answers.clear();
  expect(Object.keys(localStorage)).toEqual([]);
});

test("answers are given back by lesson as they are forgotten", () => {
  answers.save("pooling", "right", "a");
  answers.save("convolution", "shown", "b");
  expect([...answers.clear()]).toEqual([
    ["pooling", { right: ["a"], shown: [] }],
    ["convolution", { right: [], shown: ["b"] }],
  ]);
});

test("what is no progress of ours is none", () => {
  for (const text of ["{", "[]", "null", '{"right":"a"}', '{"right":[1]}']) {
    localStorage.setItem("where-the-memory-goes/pooling/questions", text);
    expect(answers.read("pooling")).toEqual({ right: [], shown: [] });
  }
});

test("only questions that there are count, each once", () => {
  const kept = { right: ["a", "ghost", "a"], shown: ["b", "b"] };
  expect(knownAnswers(kept, ["a", "b", "c"])).toEqual({ right: ["a"], shown: ["b"] });
});

test("once there is room again, what is kept counts, not what lived with the page", () => {
  const shared = fakeStorage({ room: 0 });
  vi.stubGlobal("localStorage", shared);
  answers.save("pooling", "right", "a");
  vi.stubGlobal("localStorage", fakeStorage());
  answers.save("pooling", "right", "b");
  expect(answers.read("pooling").right).toEqual(["a", "b"]);
  localStorage.setItem("where-the-memory-goes/1/answers/pooling", '{"right":["c"],"shown":[]}');
  expect(answers.read("pooling").right).toEqual(["c"]);
});
