import { UsageError } from "./command.ts";

/** Reads one of a few words. Throws a UsageError that lists them. */
export function readChoice<Choice extends string>(
  option: string,
  text: string,
  choices: readonly Choice[],
  what: string = option,
): Choice {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new UsageError(`--${option} ${text}: unknown ${what}. Known ${what}s: ${choices.join(", ")}.`);
}

/** Reads a whole number of at least 1. Throws a UsageError with an example. */
export function readWhole(name: string, text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || !Number.isSafeInteger(value))
    throw new UsageError(`--${name} ${text}: expected a whole number of at least 1, such as --${name} 32.`);
  return value;
}
