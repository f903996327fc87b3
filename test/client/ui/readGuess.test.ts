import fc from "fast-check";
import { expect, test } from "vitest";
import { readGuess } from "../../../site/client/ui/readGuess.ts";

test("a number is read however its thousands stand apart", () => {
  expect(
    ["7168", "7,168", "7 168", "7\u202f168", " 7168 ", "1.5e3", "138,357,544", "1,234.5", ".5"].map(
      readGuess,
    ),
  ).toEqual([7168, 7168, 7168, 7168, 7168, 1500, 138357544, 1234.5, 0.5]);
  expect(["−7", "-7", "–7"].map(readGuess)).toEqual([-7, -7, -7]);
});

test("what is no number is no guess", () => {
  expect(["", "a lot", "7,16", "1,2345", "1 2", "7168 B", "1e9999", "0x10", "1.2.3"].map(readGuess)).toEqual(
    Array(9).fill(undefined),
  );
});

test("any number is read as it is written in English", () => {
  fc.assert(fc.property(fc.integer(), (n) => readGuess(n.toLocaleString("en")) === n));
});
