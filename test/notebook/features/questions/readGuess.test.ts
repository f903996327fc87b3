import fc from "fast-check";
import { expect, test } from "vitest";
import { readGuess, guessProblem } from "../../../../site/notebook/features/questions/readGuess.ts";

const numberOf = (text: string) => readGuess(text)?.number;

test("a number is read however its thousands stand apart", () => {
  expect(
    ["7168", "7,168", "7 168", "7\u202f168", " 7168 ", "1.5e3", "138,357,544", "1,234.5", ".5"].map(numberOf),
  ).toEqual([7168, 7168, 7168, 7168, 7168, 1500, 138357544, 1234.5, 0.5]);
  expect(["−7", "-7", "–7"].map(numberOf)).toEqual([-7, -7, -7]);
});

test("what is no number is no guess", () => {
  expect(["", "a lot", "7,16", "1,2345", "1 2", "7168 B", "1e9999", "0x10", "1.2.3"].map(numberOf)).toEqual(
    Array(9).fill(undefined),
  );
});

test("a unit that is known may stand behind it, in any case", () => {
  const units = ["article’s MB", "MiB", "MB", "kB", "B"];
  expect(readGuess("411 MB", units)).toEqual({ number: 411, unit: "MB" });
  expect(readGuess("7.168KB", units)).toEqual({ number: 7.168, unit: "kB" });
  expect(readGuess("401.4 article’s MB", units)).toEqual({ number: 401.4, unit: "article’s MB" });
  expect(readGuess("25 million", ["million"])).toEqual({ number: 25, unit: "million" });
  expect(readGuess("411 GB", units)).toBe(undefined);
  expect(readGuess("MB", units)).toBe(undefined);
  expect(readGuess("150528 bytes", units)).toEqual({ number: 150528, unit: "B" });
  expect(readGuess("1,024,000 bytes", ["bytes"])).toEqual({ number: 1024000, unit: "bytes" });
  expect(readGuess("0.147 article's MB", units)).toEqual({ number: 0.147, unit: "article’s MB" });
});

test("what cannot be read is told why", () => {
  expect(guessProblem(" ")).toContain("Write a number first");
  expect(guessProblem("2,3")).toBe("Is that a decimal comma? Write 2.3.");
  expect(readGuess("0,150 MB", ["MB"])).toBe(undefined);
  expect(guessProblem("0,150 MB")).toBe("Is that a decimal comma? Write 0.150.");
  expect(guessProblem("2 TB")).toContain("The unit stands beside the field");
});

test("any number is read as it is written in English", () => {
  fc.assert(fc.property(fc.integer(), (n) => numberOf(n.toLocaleString("en")) === n));
});

test("a power of ten has three digits at most", () => {
  expect(["1e100", "1e0100"].map(numberOf)).toEqual([1e100, undefined]);
});
