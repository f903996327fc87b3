import type { Quantity } from "../../kernel/kernelFeature.ts";

/** A wrong answer that its author expects, and what helps whoever gives it. */
export interface NearMiss {
  readonly guess: number;
  readonly hint: string;
}

/** What a guess is worth; `words` help towards the answer. */
export interface GuessVerdict {
  readonly verdict: "none" | "right" | "near" | "wrong";
  readonly words?: string;
}

export interface JudgeOptions {
  readonly answer: number;
  readonly near: readonly NearMiss[];
  /** How far off, as a part of the answer, a guess may lie. */
  readonly within: number;
  /** The kind of amount that the answer is, where it has units. */
  readonly quantity: Quantity | undefined;
}

/** A fraction that a reader typed is not the last bit of one that was computed. */
const rounding = 1e-9;

export const isNear = (guess: number, wanted: number, within: number): boolean =>
  Math.abs(guess - wanted) <= Math.max(within, rounding) * Math.abs(wanted);

/** Whether a guess is the answer rounded, to two digits or more, in whatever unit it was given. */
function isRounded(guess: number, answer: number, { rounded }: Quantity): boolean {
  return rounded.some((unit) =>
    [2, 3, 4, 5].some((digits) => isNear(guess / unit, Number((answer / unit).toPrecision(digits)), 0)),
  );
}

/** Judges a guess: the right answer first, then what its author expected, then what anybody may mix up about such amounts. */
export function judge(
  guess: number | undefined,
  { answer, near, within, quantity }: JudgeOptions,
): GuessVerdict {
  if (guess === undefined) return { verdict: "none" };
  if (isNear(guess, answer, within)) return { verdict: "right" };
  const [listed] = near
    .filter((miss) => isNear(guess, miss.guess, within))
    .sort((a, b) => Math.abs(guess - a.guess) - Math.abs(guess - b.guess));
  if (listed === undefined && quantity !== undefined && isRounded(guess, answer, quantity))
    return { verdict: "right" };
  const hint = listed?.hint ?? quantity?.hint(guess, answer);
  return hint === undefined
    ? { verdict: "wrong", words: away(guess, answer) }
    : { verdict: "near", words: hint };
}

/** "Too small, by a factor of about 12." */
function away(guess: number, answer: number): string {
  const factor = guess > answer ? guess / answer : answer / guess;
  const side = guess > answer ? "Too large" : "Too small";
  if (!(factor > 1 && factor < Infinity)) return `${side}.`;
  if (factor < 1.2) return `A little ${side.toLowerCase()}.`;
  const about = Number(factor.toPrecision(factor < 10 ? 2 : 1));
  return `${side}, by a factor of about ${about < 1e6 ? about.toLocaleString("en") : "a million or more"}.`;
}
