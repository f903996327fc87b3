import { expect, test } from "vitest";
import { codeLength, codeSigns, guessOdds, wrongTries } from "../../../site/terminal/present/guessOdds.ts";

test("a code has 6 of 31 signs, none of which looks like another", () => {
  expect([codeLength, codeSigns.length, new Set(codeSigns).size]).toEqual([6, 31, 31]);
  expect(codeSigns).not.toMatch(/[ilo01]/);
});

test("90 minutes of guessing, from any number of addresses, succeed less than once in 10,000", () => {
  expect(wrongTries).toEqual({ byAddress: 100, byAll: 600 });
  expect(guessOdds(90)).toBeCloseTo((91 * 600) / 887_503_681, 12);
  expect(guessOdds(90)).toBeLessThan(1 / 10_000);
});
