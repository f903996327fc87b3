import { expect, test } from "vitest";
import { numberWords } from "../../../site/terminal/check/numberWords.ts";
import { reviewedNumberWords } from "../../../site/terminal/check/reviewedNumberWords.ts";
import { all } from "../../lessons/all.ts";

for (const { path, name, text } of all) {
  test(`what is listed of ${path} stands there`, () => {
    const phrases = Object.values(reviewedNumberWords[name] ?? {}).flat();
    const paragraphs = numberWords(text).map(({ paragraph }) => paragraph);
    expect(phrases.filter((phrase) => !paragraphs.some((one) => one.includes(phrase)))).toEqual([]);
  });
}
