import { beforeEach, expect, test, vi } from "vitest";
import { openAnswers } from "../../../../site/notebook/features/questions/answers.ts";
import { forgetAnswers } from "../../../../site/notebook/features/questions/forgetAnswers.ts";
import { fakeStorage } from "../../client/support/fakeStorage.ts";

const key = "where-the-memory-goes/1/forgotten";

beforeEach(() => {
  vi.stubGlobal("localStorage", fakeStorage());
  vi.stubGlobal("sessionStorage", fakeStorage());
});

/** Opens the answers as a page does, with the way to forget them. */
function opened() {
  const answers = openAnswers();
  return { ...answers, ...forgetAnswers(answers) };
}

test("answers that were forgotten come back, beside those given since, also on a page that was loaded again", () => {
  const before = opened();
  before.save("pooling", "right", "a");
  before.save("pooling", "shown", "b");
  before.forget();
  expect(before.hasForgotten()).toBe(true);
  expect(before.read("pooling")).toEqual({ right: [], shown: [] });
  const after = opened();
  expect(after.hasForgotten()).toBe(true);
  after.save("pooling", "right", "c");
  after.restore();
  expect(after.read("pooling")).toEqual({ right: ["c", "a"], shown: ["b"] });
  expect(opened().hasForgotten()).toBe(false);
});

test("of what lies in the storage only answers count", () => {
  sessionStorage.setItem(
    key,
    JSON.stringify([["pooling", "right", "a"], ["pooling", "seen", "b"], ["pooling", "shown"], 5, null]),
  );
  const { restore, read } = opened();
  restore();
  expect(read("pooling")).toEqual({ right: ["a"], shown: [] });
  for (const text of ["{", "{}", "null", "[]"]) {
    sessionStorage.setItem(key, text);
    expect(opened().hasForgotten()).toBe(false);
  }
});

test("where storage is closed, answers come back until the page goes", () => {
  vi.stubGlobal("sessionStorage", undefined);
  const { forget, restore, hasForgotten, save, read } = opened();
  save("pooling", "right", "a");
  forget();
  expect(hasForgotten()).toBe(true);
  restore();
  expect(read("pooling").right).toEqual(["a"]);
});
