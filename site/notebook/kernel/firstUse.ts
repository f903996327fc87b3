import type { Place } from "./cellError.ts";

/** Matches the comments and strings of a program, so that they do not count as code; words in templates do. */
const words = String.raw`\/\/.*|\/\*[^]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;

/** The place at which a program first uses a name, other than as a property of something. */
export function firstUse(program: string, name: string): Place | undefined {
  const escaped = name.replace(/\$/g, "\\$&");
  const pattern = new RegExp(`${words}|(?<![\\w$.])${escaped}(?![\\w$])`, "g");
  for (const { 0: found, index } of program.matchAll(pattern)) {
    if (found !== name) continue;
    const before = program.slice(0, index).split("\n");
    return { line: before.length, column: before.at(-1)!.length };
  }
  return undefined;
}
