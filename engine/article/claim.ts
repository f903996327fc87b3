import type { Answer } from "./answer.ts";

/**
 * The verdict on a figure of the article, the first that fits: `exact`; `rounded` to its digits; `cut` after them; right in
 * another `unit` than it names; a `slip` of the pen that the article itself contradicts; `wrong`; `sourced`, where
 * nothing is computed and a source agrees; or `unexplained`, where nothing that the article states gives the figure and
 * nothing contradicts it.
 */
export type Verdict = "exact" | "rounded" | "cut" | "unit" | "slip" | "wrong" | "sourced" | "unexplained";

/** Further facts about a claim. */
export interface ClaimContext {
  /** For a slip: the claim that says the same rightly. */
  readonly restated?: string;
  /** The rows and columns it stands in. */
  readonly lines?: readonly string[];
}

/** A figure as the article prints it, beside the answer. */
export interface Claim extends ClaimContext {
  readonly id: string;
  readonly place: string;
  readonly article: string;
  readonly answer: Answer;
  /** The derivation of the answer, with the numbers in it. */
  readonly derivation: string;
  readonly verdict: Verdict;
}

/** A claim in short: its id, what is printed, the verdict, the answer, and how it comes about. */
export type Row = readonly [
  id: string,
  article: string,
  verdict: Verdict,
  answer: Answer,
  derivation: string,
  context?: ClaimContext,
];

/** Claims that stand at one place. */
export function claimsAt(place: string, rows: readonly Row[]): readonly Claim[] {
  return rows.map(([id, article, verdict, answer, derivation, context = {}]) => {
    return { id, place, article, answer, derivation, verdict, ...context };
  });
}
