import { beforeEach, expect, test, vi } from "vitest";
import {
  forgetGuesses,
  keepGuesses,
  readGuesses,
  restoreGuesses,
} from "../../../../site/notebook/features/questions/guesses.ts";
import { fakeStorage } from "../../client/support/fakeStorage.ts";

beforeEach(() => {
  vi.stubGlobal("localStorage", fakeStorage());
  vi.stubGlobal("sessionStorage", fakeStorage());
});

test("what was written is kept by lesson and question, with its unit", () => {
  keepGuesses("pooling", { values: { text: "1/4" } });
  keepGuesses("pooling", { bytes: { text: "392", unit: "MiB" } });
  expect(readGuesses("pooling")).toEqual({ values: { text: "1/4" }, bytes: { text: "392", unit: "MiB" } });
  expect(readGuesses("convolution")).toEqual({});
});

test("what was forgotten comes back, beside what was written since", () => {
  keepGuesses("pooling", { a: { text: "1" }, b: { text: "2" } });
  forgetGuesses();
  expect(readGuesses("pooling")).toEqual({});
  keepGuesses("pooling", { b: { text: "3" } });
  restoreGuesses();
  expect(readGuesses("pooling")).toEqual({ a: { text: "1" }, b: { text: "3" } });
});

test("whatever else lies there is nothing, and a closed storage is none", () => {
  localStorage.setItem(
    "where-the-memory-goes/1/guesses/pooling",
    '{"a":{"text":5},"b":null,"c":{"text":"1"}}',
  );
  expect(readGuesses("pooling")).toEqual({ c: { text: "1" } });
  localStorage.setItem("where-the-memory-goes/1/guesses/pooling", "{");
  expect(readGuesses("pooling")).toEqual({});
  vi.stubGlobal("localStorage", undefined);
  keepGuesses("pooling", { a: { text: "1" } });
  expect(readGuesses("pooling")).toEqual({});
});
