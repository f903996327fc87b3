import { UsageError } from "../command.ts";
import { parseWords } from "../parseWords.ts";

export const newHelp = `Starts a lesson: front matter, a cell that draws, a question, headings.

  npm run --silent new -- NAME

NAME is its address, in small letters, digits and hyphens: depthwise is lessons/09-depthwise.mdx, the next number,
and stands at /depthwise/. It is a draft until you take that line out: in npm run dev and npm run check, and in no
built site.`;

/**
 * Reads the name of the lesson to start, undefined where only help is asked for.
 *
 * Throws a UsageError unless one name is given that is valid and not taken.
 */
export function newName(words: readonly string[], taken: readonly string[]): string | undefined {
  const { names, help } = parseWords(words, ["help"]);
  if (help) return undefined;
  const [name, ...more] = names;
  if (name === undefined) throw new UsageError("missing name: npm run new -- depthwise.");
  if (more.length > 0) throw new UsageError(`one lesson at a time: write ${names.join("-")}.`);
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) {
    const [meant] = plain(name);
    const remedy = meant === undefined ? "such as depthwise" : `such as ${meant}`;
    throw new UsageError(
      `invalid name "${name}": write small letters, digits and hyphens, ${remedy}; the number comes by itself.`,
    );
  }
  if (taken.includes(name))
    throw new UsageError(`"${name}" already exists: choose another name, or edit it.`);
  return name;
}

/** Makes a valid name of an invalid one, if it has any letters. */
function plain(name: string): readonly string[] {
  const letters = name
    .replace(/^.*\//, "")
    .replace(/\.mdx$/, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^[\d-]+|-+$/g, "");
  return letters === "" ? [] : [letters];
}
