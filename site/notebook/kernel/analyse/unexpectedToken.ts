import type { RefusalReason } from "./refusals.ts";

const words = /^[\p{ID_Continue}$]+/u;
const operators = /^[=!<>+\-*/%&|^?~.]+/;

/** Explains a place at which the grammar allows nothing that could stand there. */
export function unexpectedToken(rest: string): RefusalReason {
  if (rest.trim() === "")
    return {
      what: "the code ends too early.",
      remedy: "Something is missing at the end: a value, a bracket or a quote.",
    };
  return {
    what: `${tokenName(rest)} was not expected here.`,
    remedy: "Look just before it: an operator, a comma or a bracket is missing, or is one too many.",
  };
}

function tokenName(rest: string): string {
  if (/^["'`]/.test(rest)) return "a text";
  const token = words.exec(rest) ?? operators.exec(rest) ?? /^./u.exec(rest);
  return token === null ? "the line's end" : `"${token[0]}"`;
}
