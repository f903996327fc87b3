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
  expect(["", "a lot", "1 2", "7168 B", "1e9999", "0x10", "1.2.3", "7,16,8"].map(numberOf)).toEqual(
    Array(8).fill(undefined),
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

test("a number is read as people write it", () => {
  expect(
    ["86.7 million", "1.8k", "1.8 k", "25,6 million", "61M", "2 bn", "3 × 224 × 224", "224^2"].map(numberOf),
  ).toEqual([86_700_000, 1800, 1800, 25_600_000, 61_000_000, 2e9, 150_528, 50_176]);
});

test("of bytes, a letter is a unit, and millions are millions of bytes", () => {
  const units = ["GB", "MB", "kB", "B"];
  expect(readGuess("16k", units)).toEqual({ number: 16, unit: "kB" });
  expect(readGuess("2.35 G", units)).toEqual({ number: 2.35, unit: "GB" });
  expect(readGuess("411 million", units)).toEqual({ number: 411e6, unit: "B" });
  expect(readGuess("411 million bytes", units)).toEqual({ number: 411e6, unit: "B" });
  expect(readGuess("4 × 4096", units)).toEqual({ number: 16_384 });
});

test("beside a field that counts millions, a million is one", () => {
  expect(readGuess("25.6M", ["million"])?.number).toBe(25.6);
  expect(readGuess("25,6", ["million"])?.number).toBe(25.6);
});

test("what cannot be read is told why, with a unit only where one stands", () => {
  expect(guessProblem(" ")).toContain("Write a number first");
  expect(guessProblem("2 TB", { hasUnit: true })).toContain("The unit stands beside the field.");
  expect(guessProblem("many")).toBe("That cannot be read as a number, such as 7168, 7.2k or 64 × 112.");
});

test("any number is read as it is written in English", () => {
  fc.assert(fc.property(fc.integer(), (n) => numberOf(n.toLocaleString("en")) === n));
});

test("a power of ten has three digits at most", () => {
  expect(["1e100", "1e0100"].map(numberOf)).toEqual([1e100, undefined]);
});
