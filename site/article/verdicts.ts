import type { ArticleFigure, Verdict } from "../../engine/article.ts";

/** A verdict with its sign and its meaning; its colour is the page's. */
export interface VerdictMeaning {
  readonly verdict: Verdict;
  readonly sign: string;
  readonly meaning: string;
}

/** All verdicts. Of those that are computed the best comes first, and the first that fits is the one given. */
export const verdicts: readonly VerdictMeaning[] = [
  {
    verdict: "exact",
    sign: "=",
    meaning: "the computation gives the same, digit for digit, or bears the statement out",
  },
  { verdict: "rounded", sign: "≈", meaning: "right, rounded to the digits printed" },
  { verdict: "cut", sign: "⌊", meaning: "right, but cut off where rounding was called for" },
  { verdict: "unit", sign: "↔", meaning: "right, but in another unit than the one it names" },
  { verdict: "slip", sign: "~", meaning: "a slip of the pen, set right elsewhere in the article itself" },
  { verdict: "wrong", sign: "≠", meaning: "the computation, or the source, says something else" },
  { verdict: "sourced", sign: "§", meaning: "not computed: a named and dated source says the same" },
  {
    verdict: "unexplained",
    sign: "?",
    meaning: "nothing the article states gives this figure, and nothing contradicts it",
  },
];

export const signOf = (verdict: Verdict): string => verdicts.find((one) => one.verdict === verdict)!.sign;

/** The number of figures with a verdict. */
export const countOf = (figures: readonly Pick<ArticleFigure, "verdict">[], verdict: Verdict): number =>
  figures.filter((figure) => figure.verdict === verdict).length;
