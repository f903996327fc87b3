import { expect, test } from "vitest";
import { numberWords, outside } from "../../../site/terminal/check/numberWords.ts";

const found = (text: string) => numberWords(text).map(({ line, word }) => `${line}: ${word}`);

test("a number in a word is found with its line, cells and sources aside", () => {
  const text = "# Half\n\nTwo or `{ts} 3`, twice.\n\n```ts cell\n`three`\n```\n\n## Sources\n\n- Four.";
  expect(found(text)).toEqual(["1: Half", "3: Two", "3: twice"]);
});

test("a number that lies in a phrase is not outside, another by the same word is", () => {
  const words = numberWords("Two maps of two pictures.");
  expect(outside(words, ["Two maps of"]).map(({ at }) => at)).toEqual([12]);
  expect(outside(words, ["Two maps of", "two pictures"])).toEqual([]);
});
