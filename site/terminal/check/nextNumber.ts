import { readdirSync } from "node:fs";

/** The number of the next lesson, as its file has it: `09`. */
export function nextNumber(): string {
  const numbers = readdirSync("lessons").flatMap((file) => /^(\d+)-.*\.mdx$/.exec(file)?.[1] ?? []);
  return String(Math.max(0, ...numbers.map(Number)) + 1).padStart(2, "0");
}
