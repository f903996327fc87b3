import { readName } from "../check/checkOptions.ts";
import { UsageError } from "../command.ts";
import { parseWords } from "../parseWords.ts";

export const acceptHelp = `Shows what cells of a lesson show otherwise than is committed, and commits it to the file.

  npm run --silent accept -- NAME

NAME is the lesson's file without number and ending: convolution. What changed is told in words, and drawn before
and after, as two pages to open. A lesson with problems is refused, and so is a draft.`;

/**
 * Reads the name of the lesson to accept, undefined where only help is asked for.
 *
 * Throws a UsageError unless one lesson is named, and no more.
 */
export function acceptedName(words: readonly string[], known: readonly string[]): string | undefined {
  const { names, help } = parseWords(words, ["help"]);
  if (help) return undefined;
  const [name, ...more] = names;
  if (name === undefined) throw new UsageError(`missing lesson: name one of ${known.join(", ")}.`);
  if (more.length > 0) throw new UsageError(`one lesson at a time: leave out "${more[0]}".`);
  return readName(name, known);
}
