import type { Quantity } from "../../kernel/kernelFeature.ts";

/** A wrong answer that its author expects, with a hint. */
export interface NearMiss {
  readonly guess: number;
  readonly hint: string;
}

/** The verdict on a guess; `words` help towards the answer. */
export interface GuessVerdict {
  readonly verdict: "none" | "right" | "near" | "wrong";
  readonly words?: string;
}

export interface JudgeOptions {
  readonly answer: number;
  readonly near: readonly NearMiss[];
  /** The distance from the answer, as a part of it, that a guess may have. */
  readonly within: number;
  /** The kind of amount that the answer is, if it has units. */
  readonly quantity: Quantity | undefined;
}

/** The rounding, as a part of the answer, that is forgiven in a typed fraction. */
const rounding = 1e-9;

export const isNear = (guess: number, wanted: number, within: number): boolean =>
  Math.abs(guess - wanted) <= Math.max(within, rounding) * Math.abs(wanted);

/** Whether a guess is the answer rounded, to two digits or more, in any unit. */
function isRounded(guess: number, answer: number, { rounded }: Quantity): boolean {
  return rounded.some((unit) =>
    [2, 3, 4, 5].some((digits) => isNear(guess / unit, Number((answer / unit).toPrecision(digits)), 0)),
  );
}

/**
 * Judges a guess: as the right answer first, then as one that its author expected, then by the common mistakes with
 * such amounts.
 */
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

/** The size of the mistake in words: "Too small, by a factor of about 12." */
function away(guess: number, answer: number): string {
  const factor = guess > answer ? guess / answer : answer / guess;
  const side = guess > answer ? "Too large" : "Too small";
  if (!(factor > 1 && factor < Infinity)) return `${side}.`;
  if (factor < 1.2) return `A little ${side.toLowerCase()}.`;
  const about = Number(factor.toPrecision(factor < 10 ? 2 : 1));
  return `${side}, by a factor of about ${about < 1e6 ? about.toLocaleString("en") : "a million or more"}.`;
}
