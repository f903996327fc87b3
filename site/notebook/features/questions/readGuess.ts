/** A guess as the reader wrote it: a number, and the unit behind it if there is one. */
export interface Guess {
  readonly number: number;
  /** The unit as it is known, if it is. */
  readonly unit?: string;
}

/**
 * Reads the number that a reader wrote, thousands apart or not, with a known unit; undefined if it is none.
 *
 *     readGuess("7,168")              // { number: 7168 }
 *     readGuess("411 mb", ["MB"])     // { number: 411, unit: "MB" }
 */
export function readGuess(text: string, units: readonly string[] = []): Guess | undefined {
  const typed = text.trim().replace(/[−–]/g, "-").replace("'s", "’s");
  const plain = units.includes("B") ? typed.replace(/\bbytes?$/i, "B") : typed;
  const unit = units.find((known) => plain.toLowerCase().endsWith(known.toLowerCase()));
  if (unit !== undefined) {
    const number = readNumber(plain.slice(0, -unit.length).trimEnd());
    if (number !== undefined) return { number, unit };
  }
  const number = readNumber(plain);
  return number === undefined ? undefined : { number };
}

function readNumber(plain: string): number | undefined {
  const whole = /^[+-]?[1-9]\d{0,2}([, '’\u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?![\d])/.exec(plain);
  const joined = whole === null ? plain : whole[0].replaceAll(whole[1]!, "") + plain.slice(whole[0].length);
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(joined)) return undefined;
  const number = Number(joined);
  return Number.isFinite(number) ? number : undefined;
}

/** The reason why a text cannot be read as a guess, with a text that could. */
export function guessProblem(text: string): string {
  const plain = text.trim();
  if (plain === "") return "Write a number first, such as 7168, 7,168 or 1.5e3.";
  const comma = /^([+−-]?\d+),(\d+)(?:\s*[a-z%’' ]*)$/i.exec(plain);
  if (comma !== null) return `Is that a decimal comma? Write ${comma[1]}.${comma[2]}.`;
  return "That cannot be read as a number, such as 7168, 7,168 or 1.5e3. The unit stands beside the field.";
}
