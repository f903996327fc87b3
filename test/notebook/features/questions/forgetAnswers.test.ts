import { beforeEach, expect, test, vi } from "vitest";
import { fakeStorage } from "../../client/support/fakeStorage.ts";

const key = "where-the-memory-goes/1/forgotten";

beforeEach(() => {
  vi.stubGlobal("localStorage", fakeStorage());
  vi.stubGlobal("sessionStorage", fakeStorage());
});

/** Loads the modules as a page does that was just opened. */
async function loaded() {
  vi.resetModules();
  const [forgotten, progress] = await Promise.all([
    import("../../../../site/notebook/features/questions/forgetAnswers.ts"),
    import("../../../../site/notebook/features/questions/answers.ts"),
  ]);
  return { ...forgotten, ...progress };
}

test("answers that were forgotten come back, beside those given since, also on a page that was loaded again", async () => {
  const before = await loaded();
  before.saveAnswer("pooling", "right", "a");
  before.saveAnswer("pooling", "shown", "b");
  before.forgetAnswers();
  expect(before.hasForgottenAnswers()).toBe(true);
  expect(before.readAnswers("pooling")).toEqual({ right: [], shown: [] });
  const after = await loaded();
  expect(after.hasForgottenAnswers()).toBe(true);
  after.saveAnswer("pooling", "right", "c");
  after.restoreAnswers();
  expect(after.readAnswers("pooling")).toEqual({ right: ["c", "a"], shown: ["b"] });
  expect((await loaded()).hasForgottenAnswers()).toBe(false);
});

test("of what lies in the storage only answers count", async () => {
  sessionStorage.setItem(
    key,
    JSON.stringify([["pooling", "right", "a"], ["pooling", "seen", "b"], ["pooling", "shown"], 5, null]),
  );
  const { restoreAnswers, readAnswers } = await loaded();
  restoreAnswers();
  expect(readAnswers("pooling")).toEqual({ right: ["a"], shown: [] });
  for (const text of ["{", "{}", "null", "[]"]) {
    sessionStorage.setItem(key, text);
    expect((await loaded()).hasForgottenAnswers()).toBe(false);
  }
});

test("where storage is closed, answers come back until the page goes", async () => {
  vi.stubGlobal("sessionStorage", undefined);
  const { forgetAnswers, restoreAnswers, hasForgottenAnswers, saveAnswer, readAnswers } = await loaded();
  saveAnswer("pooling", "right", "a");
  forgetAnswers();
  expect(hasForgottenAnswers()).toBe(true);
  restoreAnswers();
  expect(readAnswers("pooling").right).toEqual(["a"]);
});
