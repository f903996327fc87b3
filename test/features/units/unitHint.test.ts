import { expect, test } from "vitest";
import { unitHint } from "../../../site/features/units/unitHint.ts";

const map = 411_041_792;

test("units of 1000 and of 1024 are told apart, in the step that the answer is written in", () => {
  expect(unitHint(392e6, map)).toBe(
    "Your number fits MiB, with 1024 in each step, but you gave it as MB, with 1000.",
  );
  expect(unitHint(411.04 * 2 ** 20, map)).toBe(
    "Your number fits MB, with 1000 in each step, but you gave it as MiB, with 1024.",
  );
  expect(unitHint(7 * 1e3, 7168)).toContain("fits KiB");
  expect(unitHint(1.95 * 2 ** 30, 1.95e9)).toContain("fits GB");
});

test("the article's megabyte is known as such", () => {
  expect(unitHint(401.4e6, map)).toContain("fits the article’s MB, with one step of 1024");
  expect(unitHint(1.9047e9, 1.9504e9)).toContain("fits the article’s GB");
});

test("a rounded guess is not taken for another unit", () => {
  expect(unitHint(2e9, 1.9504e9)).toBe(undefined);
});

test("bits, values, a missing step and a unit left as it stood are told from the factor alone", () => {
  expect(unitHint(8.01 * map, map)).toContain("bits");
  expect(unitHint(map / 4, map)).toContain("how many values");
  expect(unitHint(map / 1000, map)).toContain("1000 times too little");
  expect(unitHint(map * 1e6, map)).toContain("choose it beside the field");
  expect([0, 2, -8, Infinity].map((ratio) => unitHint(ratio * map, map))).toEqual(Array(4).fill(undefined));
});

test("a guess that is two in a hundred from a common mistake is another", () => {
  expect(unitHint(8.16 * map, map)).toBe(undefined);
  expect(unitHint((1.02 * map) / 4, map)).toBe(undefined);
});
