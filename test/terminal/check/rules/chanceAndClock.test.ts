import { expect, test } from "vitest";
import { chanceAndClock } from "../../../../site/terminal/check/rules/chanceAndClock.ts";
import { fence, first, lessonWith, remarks } from "./page.ts";

const told = (source: string) => remarks(chanceAndClock, lessonWith(fence(source)));

test("chance is told with its line, and the numbers that can be had again", async () => {
  expect(await told("const n = 1;\nMath.random() + n")).toEqual([
    `${first + 2} | n | Math.random() gives different numbers each time. | Import seededRandom from “engine”: seededRandom(1) always gives the same ones.`,
  ]);
});

test("chance by another name is found", async () => {
  for (const source of [
    "const { random } = Math;\nrandom()",
    'Math["random"]()',
    "const M = Math;\nM.random()",
  ])
    expect(await told(source)).toEqual([expect.stringContaining("Math.random()")]);
});

test("the clock is told with its line", async () => {
  const remark =
    "Date reads the clock, which says something else each time. | Leave it out, or write a fixed date or time.";
  expect(await told("new Date().getFullYear()")).toEqual([`${first + 1} | cell-3 | ${remark}`]);
  expect(await told("Date.now()")).toEqual([`${first + 1} | cell-3 | ${remark}`]);
});

test("other mathematics, a day that is written down and a key of that name are no chance", async () => {
  expect(await told("({ Math: Math.max(1, 2), Date: 1 })")).toEqual([]);
  expect(await told("new Date(0).getTime()")).toEqual([]);
});
