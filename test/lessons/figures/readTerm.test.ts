import { expect, test } from "vitest";
import { readTerm } from "../../../lessons/figures/readTerm.ts";

test("a term is derived as values times their bytes: 8 for a place, 1 for a mask, 4 for a number", () => {
  const derived = (name: string) => readTerm({ name, bytes: 800 }).memory.derivation;
  expect(["conv2d", "indices", "mask", "logSoftmax"].map(derived)).toEqual([
    "200 values × 4 B",
    "100 values × 8 B",
    "800 values × 1 B",
    "200 values × 4 B",
  ]);
});

test("what backward alone needs has a group of its own, and so has a second count", () => {
  const groups = ["input", "relu", "indices", "mask", "once more, for backward", "unexplained"];
  expect(groups.map((name) => readTerm({ name, bytes: 8 }).group)).toEqual([
    "picture",
    "maps",
    "backward",
    "backward",
    "again",
    "unexplained",
  ]);
});

test("bytes that are taken away are told without a sign, and unknown terms count as maps", () => {
  expect(readTerm({ name: "mask", bytes: -3 }).memory.bytes).toBe(3);
  expect(readTerm({ name: "gelu", bytes: 4 })).toMatchObject({ words: "gelu", group: "maps", each: 4 });
  expect(readTerm({ name: "unexplained", bytes: 5 }).memory.derivation).toBe("unexplained");
});
