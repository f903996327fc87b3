import { beforeEach, expect, test, vi } from "vitest";
import {
  hasPositions,
  readPositions,
  writePositions,
} from "../../../../site/notebook/client/positions/positions.ts";
import { fakeStorage } from "../support/fakeStorage.ts";

const key = "where-the-memory-goes/1/positions/pooling/inputs";

beforeEach(() => {
  vi.stubGlobal("localStorage", fakeStorage());
  vi.stubGlobal("document", { getElementById: () => ({ dataset: { drafts: "site/pooling/abc123" } }) });
});

test("inputs are kept by lesson, whatever its version", () => {
  expect(hasPositions()).toBe(false);
  writePositions({ stride: 3, own: [[1, 2]] });
  expect(JSON.parse(localStorage.getItem(key)!)).toEqual({ stride: 3, own: [[1, 2]] });
  expect([readPositions(), hasPositions()]).toEqual([{ stride: 3, own: [[1, 2]] }, true]);
});

test("where nothing is left nothing lies in the storage", () => {
  writePositions({ stride: 3 });
  writePositions({});
  expect([localStorage.getItem(key), hasPositions()]).toEqual([null, false]);
});

test("whatever else lies there is nothing, and a closed storage is none", () => {
  for (const text of ["{", "null", "5", "[1]"]) {
    localStorage.setItem(key, text);
    expect(readPositions()).toEqual({});
  }
  vi.stubGlobal("localStorage", undefined);
  writePositions({ stride: 3 });
  expect(hasPositions()).toBe(false);
});
