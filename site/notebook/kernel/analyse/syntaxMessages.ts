import type { RefusalReason } from "./refusals.ts";
import { unexpectedToken } from "./unexpectedToken.ts";

/**
 * Explains a parser's message: `named` is the name in it, `rest` the source from the place on, `before` its line up to
 * it.
 */
type Explain = (named: string, rest: string, before: string) => RefusalReason;

const say =
  (what: string, remedy: string): Explain =>
  (named) => ({ what: what.replace("$", () => named), remedy });

/** The parsers' most frequent messages, with their meaning for the person who typed the code. */
export const syntaxMessages: readonly (readonly [RegExp, Explain])[] = [
  [/^Unexpected token$/, (_, rest) => unexpectedToken(rest)],
  [/^Unexpected character/, (_, rest) => character(rest)],
  [
    /^Unexpected keyword '(.+)'$/,
    say('"$" was not expected here.', "It is a word of the language, not a name."),
  ],
  [/^The keyword 'yield' is reserved$/, (_, rest, before) => yields(rest, before)],
  [/^'with' in strict/, say("with is not part of modern JavaScript.", "Name the object: image.shape.")],
  [
    /^Deleting local variable/,
    say("delete takes a field of an object, not a name.", "Leave it out, or write delete object.field."),
  ],
  [
    /^Leading decorators/,
    say("decorators are not part of JavaScript yet.", "Call the function instead, or leave it out."),
  ],
  [/^The keyword '(.+)' is reserved$/, say('"$" is a word of the language.', "Choose another name.")],
  [
    /^(?:Binding|Assigning to) (eval|arguments) in/,
    say('"$" is a word of the language.', "Choose another name."),
  ],
  [/^Identifier '(.+)' has already/, say('"$" is declared twice.', "Give one of them another name.")],
  [/^Argument name clash/, say("two parameters have the same name.", "Give one of them another name.")],
  [/^Unterminated string/, say("the text is not closed.", "End it on the same line with the same quote.")],
  [/^Unterminated template/, say("the template is not closed.", "End it with a backtick.")],
  [/^Unterminated comment/, say("the comment is not closed.", "End it with */.")],
  [/^Unterminated regular/, say("the regular expression is not closed.", "End it with /.")],
  [
    /^Invalid regular expression: \/.*\/: (.*)$/,
    say("the regular expression is wrong: $.", "Check its brackets."),
  ],
  [
    /^Invalid regular expression flag/,
    say("the regular expression has an unknown flag.", "Use d, g, i, m, s, u, v, y."),
  ],
  [/^'return' outside/, say("a cell does not return.", "End it with the expression to be shown.")],
  [
    /^Cannot use keyword 'await'/,
    say("await cannot stand here.", "It waits at the top of a cell, or in a function marked async."),
  ],
  [/^Assigning to rvalue/, say("this cannot be assigned to.", "Assign to a name, a field or an element.")],
  [
    /^(?:Invalid number|Octal literal)/,
    say("this is not a number.", "Check its digits and its decimal point."),
  ],
  [
    /^Identifier directly after/,
    say("a name follows a number directly.", "Put an operator or a space between them."),
  ],
  [/^Complex binding/, say("a pattern needs a value to take apart.", "Write = and the value after it.")],
  [/^'import' and 'export' may/, say("import stands inside a block.", "Write it at the top of the cell.")],
  [/^Unsyntactic (.+)$/, say("$ is outside a loop.", "Put it into the loop it is meant for.")],
  [/^Missing catch/, say("try has neither catch nor finally.", "Write what to do when it fails.")],
  [
    /^Illegal newline after throw/,
    say("throw is alone on its line.", "Write what is thrown on the same line."),
  ],
  [/^Private field '(.+)'/, say("no class around this declares $.", "Declare it in the class.")],
  [/^Logical expressions and/, say("?? is mixed with || or &&.", "Put brackets around one of them.")],
  [/^Shorthand property/, say("= is inside an object.", "Write : between name and value.")],
  [/^Not enough stack/, say("the code is nested too deeply.", "Give names to its inner parts.")],
  [/^Abstract methods/, say("the class around this is not abstract.", "Write abstract in front of class.")],
];

/** Explains `yield` outside a generator, or as a name. */
function yields(rest: string, before: string): RefusalReason {
  if (/\b(let|const|var|function|class|import)\s+[*{]?\s*$/.test(before) || /^yield\s*=[^=]/.test(rest))
    return { what: '"yield" is a word of the language.', remedy: "Choose another name." };
  return {
    what: "yield is outside a generator, and a cell is not one: it has one value.",
    remedy:
      "To move through values, declare a slider with play: true; inside a function, write function* instead of function.",
  };
}

/** Signs of prose and of mathematics, with their like in code. */
const signs: Readonly<Record<string, string>> = {
  "“": "straight quotes",
  "”": "straight quotes",
  "„": "straight quotes",
  "‘": "straight quotes",
  "’": "straight quotes",
  "≤": "<=",
  "≥": ">=",
  "≠": "!==",
  "×": "*",
  "·": "*",
  "÷": "/",
  "−": "-",
  "–": "-",
  "→": "=>",
  "⇒": "=>",
  "…": "...",
  "²": "** 2",
  "³": "** 3",
  "√": "Math.sqrt(…)",
  "∞": "Infinity",
  "#": "// in front of a comment",
};

function character(rest: string): RefusalReason {
  const sign = /^./u.exec(rest)?.[0] ?? "";
  return {
    what: `${sign} has no meaning here.`,
    remedy: Object.hasOwn(signs, sign)
      ? `Write ${signs[sign]}.`
      : "Take it out, or put quotes around the text.",
  };
}
