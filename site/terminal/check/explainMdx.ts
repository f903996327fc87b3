import type { Problem } from "../../notebook/build/problem.ts";

/** What a message of the MDX parser comes from, and what an author writes instead. */
const remedies: readonly (readonly [message: RegExp, remedy: string])[] = [
  [/closing tag for `<(br|hr|img|input|wbr)>`/, "Close it itself: <$1 />."],
  [
    /closing tag for `<([\w.-]+)>`/,
    "Write </$1> behind it, and an empty line on both sides of what is between.",
  ],
  [/Unexpected closing (?:slash|tag).*?`?<\/([\w.-]+)>/, "Take </$1> away, or open it before."],
  [/character `!`/, "A comment is {/* … */}."],
  [/after `<`|before name|`<`/, "A sign that is text stands between backticks, or as &lt;."],
  [/`\{`|`\}`|expression|acorn/i, "Braces that are text stand between backticks."],
];

/** A problem with a remedy where the parser of MDX gave none. */
export function explainMdx(problem: Problem): Problem {
  const { what, remedy } = problem;
  if (remedy !== undefined || !what.startsWith("invalid MDX")) return problem;
  const found = remedies.find(([message]) => message.test(what));
  if (found === undefined) return problem;
  const [message, text] = found;
  return {
    ...problem,
    what: what.replace(/ \(note: .*\)$/s, "."),
    remedy: text.replaceAll("$1", message.exec(what)?.[1] ?? ""),
  };
}
