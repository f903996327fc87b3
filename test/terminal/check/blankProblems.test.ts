import { expect, test } from "vitest";
import { blankLines, blankProblems } from "../../../site/terminal/check/blankProblems.ts";

test("lines that are taken out leave the others where they are", () => {
  expect(blankLines("a\nb\nc", [2])).toEqual({ text: "a\n\nc", taken: "b" });
});

test("a fence is taken out whole, wherever in it something is wrong", () => {
  const text = "a\n\n```ts cell\nconst b = 1;\nb\n```\n\nc";
  expect(blankProblems(text, [5])).toEqual({
    text: "a\n\n\n\n\n\n\nc",
    taken: "```ts cell\nconst b = 1;\nb\n```",
  });
});

test("a line of prose is taken out alone", () => {
  expect(blankProblems("a\n`{ts} b`\nc", [2])).toEqual({ text: "a\n\nc", taken: "`{ts} b`" });
});
