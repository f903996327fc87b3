import type { RefusalReason } from "./refusals.ts";

/** The place where the parser stumbled: the line, its part before, and all that follows. */
export interface SourceContext {
  readonly line: string;
  readonly before: string;
  readonly rest: string;
}

type Known = readonly [
  at: { readonly line?: RegExp; readonly before?: RegExp; readonly rest?: RegExp },
  what: string,
  remedy: string,
];

const engine = 'Write import {conv2d} from "engine", the name in braces and the module in quotes.';
const callback = "Write values.map((x) => …).";

/** Signs of code in Python, in Observable and on a notebook's command line, the most telling first. */
const known: readonly Known[] = [
  [
    { line: /^\s*[%!$]\s*(pip|conda|npm|matplotlib|time|timeit|cd|ls)\b/ },
    "a cell takes no commands.",
    "Leave it out: all that can be imported is here.",
  ],
  [{ line: /^\s*from\s+[\w.]+\s+import\b/ }, "this import is Python.", engine],
  [
    { line: /^\s*import\s+[\w.]+(\s+as\s+\w+)?\s*(,[^{"']*)?;?\s*$/ },
    "this import names no module in quotes.",
    engine,
  ],
  [
    { line: /^\s*import\s.*\sfrom\s+[\w.@/]+\s*;?\s*$/ },
    "the module of this import has no quotes.",
    'Write from "engine", with quotes.',
  ],
  [{ line: /^\s*def\s+\w+\s*\(/ }, "def is Python.", "Write function f(x) { return x; }."],
  [{ line: /^\s*fn\s+\w+/ }, "fn is Rust.", "Write function f(x) { return x; }."],
  [{ line: /^\s*class\s+\w+\s*(\(.*\))?\s*:/ }, "this class is Python.", "Write class A extends B { … }."],
  [
    { line: /^\s*for\s+[\w, ]+\s+in\s.*:/ },
    "this loop is Python.",
    "Write for (const x of values) { … }, or for (let i = 0; i < n; i++) { … }.",
  ],
  [
    { line: /^\s*with\b.*:\s*$/ },
    "with is Python.",
    "Leave it out: nothing is recorded for gradients in a cell.",
  ],
  [{ line: /^\s*(try|except|finally)\b.*:\s*$/ }, "this is Python.", "Write try { … } catch (error) { … }."],
  [
    { line: /^\s*(if|elif|else|while)\b[^?]*:\s*(#.*)?$/ },
    "a block that opens with : is Python.",
    "Put the condition in ( ) and the block in { }.",
  ],
  [{ before: /\blambda\b[^:]*$/ }, "lambda is Python.", "Write (x) => x + 1."],
  [{ line: /[[(][^[\]]*\sfor\s+[\w, ]+\s+in\s/ }, "a list comprehension is Python.", callback],
  [
    { before: /[\w\])]\s*\[[^\]:]*$/, rest: /^:/ },
    "a slice with : is Python.",
    'Write x.slice(1, 3) for an array; select and crop from "engine" take parts of a tensor.',
  ],
  [
    { before: /\S\s+$/, rest: /^if\s.+\selse\s/ },
    "if after its value is Python.",
    "Write condition ? a : b.",
  ],
  [{ rest: /^and\b/ }, "and is Python.", "Write &&."],
  [{ rest: /^or\b/ }, "or is Python.", "Write ||."],
  [{ rest: /^is\b/ }, "is is Python.", "Write ===."],
  [{ before: /\bnot\s+$/ }, "not is Python.", "Write ! in front of it."],
  [{ rest: /^not\s+in\b/ }, "not in is Python.", "Write !values.includes(x)."],
  [{ before: /^\s*raise\s+$/ }, "raise is Python.", 'Write throw new Error("…").'],
  [{ before: /^\s*assert\s+$/ }, "assert is Python.", 'Write if (!condition) throw new Error("…").'],
  [{ before: /^\s*(elif)\b.*$/ }, "elif is Python.", "Write else if (…) { … }."],
  [{ before: /^\s*(global|nonlocal|del)\s+$/ }, "this is Python.", "Leave it out."],
  [{ before: /^\s*print\s+$/ }, "print is Python.", "End the cell with the value, or write console.log(…)."],
  [{ line: /"""|'''/ }, "a text in three quotes is Python.", "Put it between backticks."],
  [{ before: /\b[fF]$/, rest: /^["']/ }, 'f"…" is Python.', "Write ${x} in a text between backticks."],
  [{ before: /\b[rbuRBU]$/, rest: /^["']/ }, "this text is Python.", "Leave out the letter in front."],
  [{ before: /:$/, rest: /^=/ }, ":= is not TypeScript.", "Write const a = 3."],
  [
    { before: /\bviewof\s+$/ },
    "viewof is Observable's.",
    'Write const n = slider("n", {min: 1, max: 9}), with slider imported from "inputs".',
  ],
  [
    { before: /\bmutable\s+$/ },
    "mutable is Observable's.",
    "Declare it with let; only its own cell can change it.",
  ],
  [
    { before: /\busing\s+$/ },
    "some browsers that open this page do not have using yet.",
    "Write const, and clean up in finally.",
  ],
  [
    { before: /^\s*(int|float|double|char|bool|boolean|long|string|String|auto|tensor)\s+$/, rest: /^\w/ },
    "a type comes after its name.",
    "Write const a: number = 5.",
  ],
  [{ before: /\blet\s+mut\s+$/ }, "mut is Rust.", "Write let x = 5."],
  [
    { before: /\bconst\s+[\w$]+(\s*:[^=]*)?\s*$/, rest: /^;/ },
    "a const needs a value.",
    "Write = and the value, or let instead of const.",
  ],
  [
    { before: /(^|[;{}]\s*)(async\s+)?function\s*\*?\s*$/, rest: /^\(/ },
    "a function needs a name here.",
    "Write function f(…) { … }, or const f = (…) => ….",
  ],
  [
    { before: /\bfunction\s+$/, rest: /^[\w$]/ },
    "a method is written without function.",
    "Write only its name: area() { … }.",
  ],
  [
    { before: /(^|[;}\s])(if|while|switch|for)\s+$/, rest: /^[^(]/ },
    "the condition is not in brackets.",
    "Write if (…) { … }, with ( ) around the condition.",
  ],
  [
    { before: /^\s*\{[^(]*$/, rest: /^:/ },
    "braces at the start of a statement open a block, not an object.",
    "Put ( ) around the object.",
  ],
  [
    { before: /'[^']*'$/, rest: /^[a-z]/ },
    "the text ends at this apostrophe.",
    "Put the text between double quotes.",
  ],
  [{ line: /^\s*[$>]\s+\w/ }, "a cell takes no commands.", "Leave the line out."],
];

/** The explanation of a place at which the code is good in another language, but not in TypeScript. */
export function otherLanguage({ line, before, rest }: SourceContext): RefusalReason | undefined {
  const found = known.find(
    ([at]) =>
      (at.line?.test(line) ?? true) && (at.before?.test(before) ?? true) && (at.rest?.test(rest) ?? true),
  );
  return found && { what: found[1], remedy: found[2] };
}
