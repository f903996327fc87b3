import { readArithmetic } from "./readArithmetic.ts";

/** A guess as the reader wrote it: a number, and the unit behind it if there is one. */
export interface Guess {
  readonly number: number;
  /** The unit as it is known, if it is. */
  readonly unit?: string;
}

/** Words behind a number that multiply it. */
export const multiples: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const multiple = new RegExp(`(?<![A-Za-z])(${Object.keys(multiples).join("|")})$`, "i");

/**
 * Reads the number that a reader wrote: thousands apart or not, with a point or a comma, as a product or a sum, with
 * “million” or a known unit behind it; undefined if it is none.
 *
 *     readGuess("7,168")              // { number: 7168 }
 *     readGuess("86.7 million")       // { number: 86700000 }
 *     readGuess("411 mb", ["MB"])     // { number: 411, unit: "MB" }
 */
export function readGuess(text: string, units: readonly string[] = []): Guess | undefined {
  const typed = text.trim().replace(/[−–]/g, "-").replace("'s", "’s");
  const ofBytes = units.includes("B");
  // Of bytes, 16k are 16 kB.
  const plain = ofBytes ? typed.replace(/\bbytes?$/i, "B").replace(/(?<=[\d\s])([kmg])$/i, "$1B") : typed;
  const unit = units.find((known) => plain.toLowerCase().endsWith(known.toLowerCase()));
  if (unit !== undefined) {
    const number = readMultiple(plain.slice(0, -unit.length).trimEnd());
    if (number !== undefined) return { number, unit };
  }
  const number = readMultiple(plain);
  if (number === undefined) return undefined;
  if (ofBytes && multiple.test(plain)) return { number, unit: "B" };
  // Beside a field that counts millions, 25.6M are 25.6.
  const counted = units.find((known) => Object.hasOwn(multiples, known));
  return { number: counted !== undefined && multiple.test(plain) ? number / multiples[counted]! : number };
}

function readMultiple(plain: string): number | undefined {
  const [word] = multiple.exec(plain) ?? [];
  if (word === undefined) return readArithmetic(plain);
  const number = readArithmetic(plain.slice(0, -word.length).trimEnd());
  // Not 86.7 × 1000000: in decimals that may end in other bits.
  return number === undefined ? undefined : Number((number * multiples[word.toLowerCase()]!).toPrecision(15));
}

/** The reason why a text cannot be read as a guess, with a text that could. */
export function guessProblem(text: string, { hasUnit = false } = {}): string {
  if (text.trim() === "") return "Write a number first, such as 7168, 7,168 or 1.5e3.";
  const beside = hasUnit ? " The unit stands beside the field." : "";
  return `That cannot be read as a number, such as 7168, 7.2k or 64 × 112.${beside}`;
}
