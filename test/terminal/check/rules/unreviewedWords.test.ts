import { expect, test } from "vitest";
import { unreviewedWords } from "../../../../site/terminal/check/rules/unreviewedWords.ts";
import { writtenPage } from "../../../../site/terminal/check/writtenPage.ts";

test("a number in a word that nobody has looked at is put at its line", () => {
  expect(unreviewedWords(writtenPage("lessons/09-depthwise.mdx", "It is\n\ntwice as long."))).toEqual([
    {
      line: 3,
      what: "“twice” is a number in a word.",
      remedy: expect.stringContaining("Compute it, or list"),
    },
  ]);
});

test("one that is listed stands, on its own page", () => {
  const text = "Its last two bars stay.";
  expect(unreviewedWords(writtenPage("lessons/01-pictures.mdx", text))).toEqual([]);
  expect(unreviewedWords(writtenPage("lessons/03-pooling.mdx", text))).toHaveLength(1);
});
