/**
 * How a figure of the article stands, the first that fits: `exact`; `rounded` to its digits; `cut` after them; right in
 * another `unit` than it names; a `slip` of the pen that the article itself contradicts; `wrong`; or `unexplained`,
 * where nothing gives the figure and nothing contradicts it.
 */
export type Verdict = "exact" | "rounded" | "cut" | "unit" | "slip" | "wrong" | "unexplained";

/** What the engine answers, or what a source says; nothing where neither can. */
export type Answer =
  | { readonly bytes: number }
  | { readonly counts: readonly number[] }
  | { readonly text: string }
  | { readonly nothing: true };

/** A figure as the article prints it, beside the answer. */
export interface Claim {
  readonly id: string;
  readonly place: string;
  readonly article: string;
  readonly answer: Answer;
  /** How the answer comes about, with the numbers in it. */
  readonly derivation: string;
  readonly verdict: Verdict;
  /** For a slip: the claim that says the same rightly. */
  readonly restated?: string;
  /** For what is not computed. */
  readonly source?: string;
}

/** A claim in short: its id, what is printed, the verdict, the answer, and how it comes about. Numbers are counts. */
export type Row = readonly [
  id: string,
  article: string,
  verdict: Verdict,
  answer: number | readonly number[] | Answer,
  derivation: string,
];

/** Claims that stand at one place. */
export function claimsAt(place: string, rows: readonly Row[]): readonly Claim[] {
  return rows.map(([id, article, verdict, answer, derivation]) => ({
    id,
    place,
    article,
    answer:
      typeof answer === "number" ? { counts: [answer] } : isCounts(answer) ? { counts: answer } : answer,
    derivation,
    verdict,
  }));
}

function isCounts(answer: readonly number[] | Answer): answer is readonly number[] {
  return Array.isArray(answer);
}
