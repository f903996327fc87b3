import type { Place } from "./cellError.ts";

/** What of a program's text is no code: comments and strings; of templates the words count as code. */
const words = String.raw`\/\/.*|\/\*[^]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;

/** Where a name first stands in a program, as a name of its own and not as a property of something. */
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
