import { beforeEach, expect, test, vi } from "vitest";
import { drop, keep, keyBefore, newKey, notesOf } from "../../../site/client/showing/notes.ts";
import { storage } from "../storage.ts";

beforeEach(() => {
  vi.stubGlobal("localStorage", storage());
  vi.stubGlobal("sessionStorage", storage());
});

const note = { lesson: "pooling", cells: ["map"], at: 5 };

test("each opening of a page has a note of its own, and knows the name of the one before", () => {
  expect(keyBefore()).toBe(null);
  const [first, second] = [newKey(), newKey()];
  expect([keyBefore(), first === second]).toEqual([second, false]);
  keep(first, note);
  expect(notesOf("pooling")).toEqual([[first, note]]);
  expect(notesOf("convolution")).toEqual([]);
  drop(first);
  expect(notesOf("pooling")).toEqual([]);
});

test("what stands there and is no note is passed over", () => {
  const all = [
    "{",
    "null",
    JSON.stringify({ ...note, at: "5" }),
    JSON.stringify({ ...note, cells: "map" }),
    JSON.stringify({ ...note, cells: [7] }),
    JSON.stringify({ ...note, cells: [7, "map"] }),
  ];
  for (const [k, text] of all.entries()) localStorage.setItem(`where-the-memory-goes/1/showing/${k}`, text);
  localStorage.setItem("elsewhere", JSON.stringify(note));
  expect(notesOf("pooling")).toEqual([["where-the-memory-goes/1/showing/5", note]]);
});

test("where storage is closed nothing is known", () => {
  for (const name of ["localStorage", "sessionStorage"]) vi.stubGlobal(name, undefined);
  keep(newKey(), note);
  expect([keyBefore(), notesOf("pooling")]).toEqual([null, []]);
});
