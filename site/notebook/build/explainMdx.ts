import type { Problem } from "./problem.ts";

type Told = Pick<Problem, "what" | "remedy">;

/** Elements of HTML that hold nothing. */
const empty = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const lessThan: Told = {
  what: "< does not start an element here.",
  remedy: "Write \\< for the sign, put code between backticks, and a link as [text](address).",
};

/** Messages of the parser, each with the words that the author is told instead. */
const explanations: readonly (readonly [RegExp, (found: RegExpExecArray) => Told])[] = [
  [
    /^Unexpected character `!` \(U\+0021\) before name/,
    () => ({ what: "<!-- … --> is not a comment here.", remedy: "Write {/* … */}." }),
  ],
  [
    /^Expected a closing tag for `<([^>`]*)>`(.*?before the end of `(paragraph)`)?/,
    ([, name, , inside]) => unclosed(name!, inside !== undefined),
  ],
  [
    /^Unexpected closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>`/,
    ([, closed, open]) => ({
      what: `</${closed}> is here while <${open}> is still open.`,
      remedy: `Write </${open}> before it.`,
    }),
  ],
  [
    /^Unexpected closing tag `<\/([^>`]*)>`/,
    ([, name]) => ({
      what: `</${name}> closes nothing.`,
      remedy: `Write <${name}> before it, or take it out.`,
    }),
  ],
  [/^Unexpected character after `<`|^Unexpected character .* (before|in) name/, () => lessThan],
  [
    /^Unexpected end of file in expression/,
    () => ({
      what: "{ is never closed.",
      remedy: "Close it with }, put code between backticks, or write \\{ for the sign.",
    }),
  ],
  [
    /^Could not parse (expression|import\/exports?|.*?) with /,
    () => ({
      what: "{ starts code here, and what follows is not code.",
      remedy: "Put code between backticks and a formula between $; write \\{ for the sign.",
    }),
  ],
];

function unclosed(name: string, inParagraph: boolean): Told {
  if (empty.test(name)) return { what: `<${name}> is never closed.`, remedy: `Write <${name} />.` };
  if (/^[A-Z]|^(number|string|boolean)$/.test(name))
    return { what: `<${name}> is never closed.`, remedy: "Put code between backticks." };
  return {
    what: `<${name}> is never closed${inParagraph ? " in its paragraph" : ""}.`,
    remedy: inParagraph
      ? `Write </${name}> on the same line, or both <${name}> and </${name}> on lines of their own with blank lines between.`
      : `Write </${name}>, or \\< for the sign.`,
  };
}

/** Turns an error of MDX's parser into a problem of the lesson, in an author's words instead of a compiler's. */
export function explainMdx(error: unknown, body: string, file: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, at, said] = /^(\d+):\d+: (.*?)(?: \(mdx-[^)]*\))?$/s.exec(message) ?? [
    undefined,
    undefined,
    message,
  ];
  const line = Math.min(Number(at ?? 1), body.split("\n").length);
  for (const [pattern, explain] of explanations) {
    const found = pattern.exec(said!);
    if (found === null) continue;
    const { what, remedy } = explain(found);
    return { file, line: openingLine(said!) ?? line, what: `invalid MDX: ${what}`, remedy };
  }
  return { file, line, what: `invalid MDX: ${said}` };
}

/** The line of the tag that a message names, which is where the author has to look. */
const openingLine = (said: string): number | undefined => {
  const line = /^Expected a closing tag for `[^`]*` \((\d+):\d+\)/.exec(said)?.[1];
  return line === undefined ? undefined : Number(line);
};
