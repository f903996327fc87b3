import { beforeEach, expect, test, vi } from "vitest";
import {
  removeNote,
  saveNote,
  previousNoteKey,
  createNoteKey,
  readNotes,
} from "../../../../site/notebook/client/painting/paintNote.ts";
import { fakeStorage } from "../support/fakeStorage.ts";

beforeEach(() => {
  vi.stubGlobal("localStorage", fakeStorage());
  vi.stubGlobal("sessionStorage", fakeStorage());
});

const note = { lesson: "pooling", cells: ["map"], at: 5 };

test("each opening of a page has a note of its own, and knows the name of the one before", () => {
  expect(previousNoteKey()).toBe(null);
  const [first, second] = [createNoteKey(), createNoteKey()];
  expect([previousNoteKey(), first === second]).toEqual([second, false]);
  saveNote(first, note);
  expect(readNotes("pooling")).toEqual([[first, note]]);
  expect(readNotes("convolution")).toEqual([]);
  removeNote(first);
  expect(readNotes("pooling")).toEqual([]);
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
  expect(readNotes("pooling")).toEqual([["where-the-memory-goes/1/showing/5", note]]);
});

test("where storage is closed nothing is known", () => {
  for (const name of ["localStorage", "sessionStorage"]) vi.stubGlobal(name, undefined);
  saveNote(createNoteKey(), note);
  expect([previousNoteKey(), readNotes("pooling")]).toEqual([null, []]);
});
