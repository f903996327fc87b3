import { nameOf } from "../../notebook/build/nameOf.ts";
import { nearest } from "../../notebook/kernel/nearest.ts";
import { UsageError } from "../command.ts";
import { parseWords } from "../parseWords.ts";

export interface CheckOptions {
  /** Lessons and pages by name; none where everything is checked. */
  readonly names: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
}

export const checkHelp = `Says everything that the build, the tests and the house rules would say of a lesson.

  npm run --silent check -- NAME …   of these lessons, in one list: file, cell or heading, line, remedy
  npm run --silent check             what types, linter and formatter do not like anywhere, and what can be
                                     said of all lessons without running them

NAME is the lesson's file without number and ending: convolution. --json prints
[{"file", "line", "heading", "cell", "what", "remedy", "rule", "isAdvice"}].

Advice is what is asked of a lesson's form once it is no draft. Exit code 0: nothing, or advice alone; 1: problems;
2: the call was wrong. What findings say with the controls elsewhere, npm test tries.`;

/** Reads the options of `npm run check`. Throws a UsageError for anything else. */
export function readCheckOptions(words: readonly string[], known: readonly string[]): CheckOptions {
  const { names: written, json, help } = parseWords(words, ["json", "help"]);
  const names = written.map((word) => readName(word, known));
  if (json && names.length === 0 && !help)
    throw new UsageError("--json needs a lesson: npm run --silent check -- pooling --json.");
  return { names: [...new Set(names)], json, help };
}

/** Finds a lesson's name, given as such or as its file. Throws a UsageError that suggests the nearest one. */
export function readName(word: string, known: readonly string[]): string {
  const name = nameOf(word);
  if (known.includes(name)) return name;
  const near = nearest(name, known);
  const remedy = near === undefined ? `Name one of ${known.join(", ")}.` : `Did you mean "${near}"?`;
  throw new UsageError(`unknown lesson "${word}". ${remedy}`);
}
