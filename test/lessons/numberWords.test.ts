import { expect, test } from "vitest";
import { all } from "./all.ts";
import { numberWords, outside } from "./numberWords.ts";
import { reviewedNumberWords } from "./reviewedNumberWords.ts";

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

// A plan that is made to measure has another page to itself.
for (const { path, name, text } of all.filter((page) => page.name !== "will-it-fit")) {
  const phrases = Object.values(reviewedNumberWords[name] ?? {}).flat();

  test(`each number in a word of ${path} was looked at, at every setting`, () => {
    const told = outside(numberWords(text), phrases).map(
      ({ line, word }) =>
        `${path}:${line}: "${word}": does it stay true wherever the controls stand? Compute it, or list it in test/lessons/reviewedNumberWords.ts.`,
    );
    expect(told).toEqual([]);
  });

  test(`what is listed of ${path} stands there`, () => {
    const paragraphs = numberWords(text).map(({ paragraph }) => paragraph);
    expect(phrases.filter((phrase) => !paragraphs.some((one) => one.includes(phrase)))).toEqual([]);
  });
}
