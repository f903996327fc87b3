import { expect, test } from "vitest";
import { answerText, sayCounts, listCounts } from "../../../engine/article/answer.ts";

test("counts are told with their nouns, digits in groups", () => {
  expect(sayCounts`${4096} neurons`).toEqual({ counts: [4096], text: "4,096 neurons" });
  expect(sayCounts`${7} × ${7} numbers`).toEqual({ counts: [7, 7], text: "7 × 7 numbers" });
});

test("what comes in as text is told and not counted", () => {
  expect(sayCounts`${1} vector of ${"25,088"} numbers`).toEqual({
    counts: [1],
    text: "1 vector of 25,088 numbers",
  });
});

test("a list says what it lists", () => {
  expect(listCounts([112, 56], "sides:")).toEqual({ counts: [112, 56], text: "sides: 112, 56" });
});

test("every kind of answer can be read", () => {
  expect(answerText({ bytes: 7168 })).toBe("7,168 B");
  expect(answerText({ published: "128 GB at most", source: "a datasheet" })).toBe("128 GB at most");
  expect(answerText({ cases: 6, of: 16, typically: false, text: "2 layers in 6 of 16" })).toBe(
    "2 layers in 6 of 16",
  );
  expect(answerText({ possibleBytes: 602_112 })).toBe("not computed");
  expect(answerText({ nothing: true })).toBe("not computed");
});
