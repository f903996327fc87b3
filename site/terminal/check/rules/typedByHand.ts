import { article } from "../../../../engine/article.ts";
import { formulaGivens, givens } from "../givens.ts";
import type { Rule } from "../remark.ts";
import { typedNumbers } from "../typedNumbers.ts";

const allowed = {
  prose: Object.keys(givens),
  formulas: Object.keys(formulaGivens),
  article: new Map(article().map(({ id, article }) => [id, article])),
};

const remedy =
  "Compute it with `{ts} …`, link what the article says to its figure, or, if it is a given, list it in site/terminal/check/givens.ts.";

/** Numbers in prose that a cell does not compute and nobody gave. */
export const typedByHand: Rule = ({ root, text }) =>
  root === undefined
    ? []
    : typedNumbers(text, allowed).map(({ line, number }) => ({
        line,
        what: `${number} is typed by hand.`,
        remedy,
      }));
