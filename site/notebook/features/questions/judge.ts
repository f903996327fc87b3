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
  /** The number of digits to which a rounded answer is right. */
  readonly digits: number;
  /** The kind of amount that the answer is, if it has units. */
  readonly quantity: Quantity | undefined;
}

/** The most digits that are compared; a guess with more is as good as the answer. */
const mostDigits = 9;

/** Words for small numbers of digits. */
export const numbers: readonly (string | undefined)[] = [, "one", "two", "three"];

/**
 * The number of digits to which an answer is right: two of an amount that has units, else three, and fewer where a guess
 * may be farther away than rounding takes it.
 */
export const digitsWanted = (within: number, quantity: Quantity | undefined): number =>
  Math.max(1, Math.min(quantity === undefined ? 3 : 2, Math.ceil(1 - Math.log10(2 * within))));

/** The rounding, as a part of the answer, that is forgiven in a typed fraction. */
const rounding = 1e-9;

export const isNear = (guess: number, wanted: number, within: number): boolean =>
  Math.abs(guess - wanted) <= Math.max(within, rounding) * Math.abs(wanted);

/** Whether a guess is an amount rounded to as many digits, or to more, in any unit. */
function isRounded(guess: number, amount: number, digits: number, quantity: Quantity | undefined): boolean {
  return (quantity?.rounded ?? [1]).some((unit) =>
    Array.from({ length: mostDigits - digits + 1 }, (_, k) => digits + k).some((kept) =>
      isNear(guess / unit, Number((amount / unit).toPrecision(kept)), 0),
    ),
  );
}

/**
 * Judges a guess: as the right answer first, then as one that its author expected, then by the common mistakes with
 * such amounts. A guess may be rounded, to as many digits as are asked for.
 */
export function judge(
  guess: number | undefined,
  { answer, near, within, digits, quantity }: JudgeOptions,
): GuessVerdict {
  if (guess === undefined) return { verdict: "none" };
  if (isNear(guess, answer, within)) return { verdict: "right" };
  const [listed] = near
    .filter((miss) => isNear(guess, miss.guess, within))
    .sort((a, b) => Math.abs(guess - a.guess) - Math.abs(guess - b.guess));
  if (listed === undefined && isRounded(guess, answer, digits, quantity)) return { verdict: "right" };
  const met = listed ?? near.find((miss) => isRounded(guess, miss.guess, digits, quantity));
  const hint = met?.hint ?? quantity?.hint(guess, answer);
  if (hint !== undefined) return { verdict: "near", words: hint };
  if (answer !== 0 && digits > 1 && isRounded(guess, answer, digits - 1, quantity))
    return { verdict: "near", words: `That is rounded too far: give ${numbers[digits] ?? digits} digits.` };
  return { verdict: "wrong", words: away(guess, answer) };
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
