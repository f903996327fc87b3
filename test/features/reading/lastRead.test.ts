import { beforeEach, expect, test, vi } from "vitest";
import { keepLastRead, readLastRead } from "../../../site/features/reading/lastRead.ts";
import { fakeStorage } from "../../notebook/client/support/fakeStorage.ts";

const key = "where-the-memory-goes/1/reading";
const backward = { title: "Backward", id: "backward" };

beforeEach(() => void vi.stubGlobal("localStorage", fakeStorage()));

test("the last lesson and section are kept", () => {
  expect(readLastRead()).toBeUndefined();
  keepLastRead("pooling", backward);
  expect(readLastRead()).toEqual({ lesson: "pooling", section: backward });
});

test("the top of the same lesson is no news, that of another is", () => {
  keepLastRead("pooling", backward);
  keepLastRead("pooling", undefined);
  expect(readLastRead()).toEqual({ lesson: "pooling", section: backward });
  keepLastRead("convolution", undefined);
  expect(readLastRead()).toEqual({ lesson: "convolution" });
});

test("whatever else lies there is nothing, and a closed storage is none", () => {
  for (const text of ["{", "null", "5", "[]", '{"lesson":5}']) {
    localStorage.setItem(key, text);
    expect(readLastRead()).toBeUndefined();
  }
  localStorage.setItem(key, '{"lesson":"pooling","section":{"title":5}}');
  expect(readLastRead()).toEqual({ lesson: "pooling" });
  vi.stubGlobal("localStorage", undefined);
  keepLastRead("pooling", backward);
  expect(readLastRead()).toBeUndefined();
});
