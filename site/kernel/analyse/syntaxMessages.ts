interface Message {
  readonly what: string;
  readonly remedy: string;
}

type Explain = (named: string, rest: string) => Message;

const always =
  (what: string, remedy: string): Explain =>
  () => ({ what, remedy });

/** What the parsers say most often, and what it means to the one who typed it. `rest` is the source from there on. */
export const syntaxMessages: readonly (readonly [RegExp, Explain])[] = [
  [/^Unexpected token$/, unexpected],
  [
    /^Identifier '(.+)' has already been declared$/,
    (name) => ({ what: `"${name}" is declared twice.`, remedy: "Give one of them another name." }),
  ],
  [
    /^Unexpected character '(.+)'$/,
    (character) => ({
      what: `${character} has no meaning here.`,
      remedy: "Take it out, or put quotes around the text.",
    }),
  ],
  [/^Unterminated string/, always("the text is not closed.", "End it on the same line with the same quote.")],
  [/^Unterminated template/, always("the template is not closed.", "End it with a backtick.")],
  [/^Unterminated comment/, always("the comment is not closed.", "End it with */.")],
  [/^Unterminated regular expression/, always("the regular expression is not closed.", "End it with /.")],
  [
    /^'return' outside of function$/,
    always("a cell does not return.", "End it with the expression to be shown."),
  ],
  [
    /^(?:Cannot use keyword 'await' outside|.*'await' is only allowed)/,
    always("await stands in a function that is not async.", "Write async in front of the function."),
  ],
  [
    /^Assigning to rvalue$/,
    always("this cannot be assigned to.", "Assign to a name, a field or an element."),
  ],
  [/^Invalid number$/, always("this is not a number.", "Check its digits and its point.")],
  [
    /^Identifier directly after number$/,
    always("a name follows a number directly.", "Put an operator or a space between them."),
  ],
  [
    /^Complex binding patterns require an initialization value$/,
    always("a pattern needs a value to take apart.", "Write = and the value behind it."),
  ],
  [
    /^The keyword '(.+)' is reserved$/,
    (name) => ({ what: `"${name}" is a word of the language.`, remedy: "Choose another name." }),
  ],
  [
    /^'import' and 'export' may only appear at the top level$/,
    always("import stands inside a block.", "Write it at the top of the cell."),
  ],
];

function unexpected(_named: string, rest: string): Message {
  if (rest.trim() === "")
    return { what: "the code ends too early.", remedy: "Close what is still open: ( [ { or a quote." };
  const token = /^(?:[\p{ID_Continue}$]+|.)/u.exec(rest)?.[0] ?? "";
  return {
    what: `"${token}" was not expected here.`,
    remedy: "Something before it is missing or too much: an operator, a comma or a bracket.",
  };
}
