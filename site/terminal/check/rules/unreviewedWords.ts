import { numberWords, outside } from "../numberWords.ts";
import type { Rule } from "../remark.ts";
import { reviewedNumberWords } from "../reviewedNumberWords.ts";

const remedy =
  "Does it stay true wherever the controls stand? Compute it, or list its words in site/terminal/check/reviewedNumberWords.ts.";

/** Numbers in words, such as “twice”, that nobody has looked at under every setting of the controls. */
export const unreviewedWords: Rule = ({ root, name, text }) => {
  // A plan that is made to measure has another page to itself.
  if (root === undefined || name === "will-it-fit") return [];
  const phrases = Object.values(reviewedNumberWords[name] ?? {}).flat();
  return outside(numberWords(text), phrases).map(({ line, word }) => ({
    line,
    what: `“${word}” is a number in a word.`,
    remedy,
  }));
};
