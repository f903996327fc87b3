import type { Blanks } from "./blanks.ts";
import { isThisParameter } from "./isErased.ts";
import type { Syntax } from "./syntax.ts";
import { eraseSign } from "./eraseSign.ts";
import { breaksLine, skipTrivia, wordAt } from "./skipTrivia.ts";

/** Erases the types of `(this: T, a?: T)`. */
export function eraseParameters(node: Syntax, blanks: Blanks): void {
  for (const parameter of node.params ?? []) {
    if (isThisParameter(parameter)) eraseThis(parameter, blanks);
    else if (parameter.optional === true) eraseSign(parameter, blanks);
  }
}

/**
 * Erases the types of `<T>(a: T): T => a`.
 *
 * JavaScript allows no line break between `async` or `return` and `(`, nor between `)` and `=>`. A bracket
 * therefore moves to the far end of the types beside it.
 */
export function eraseArrow(node: Syntax, blanks: Blanks): void {
  eraseParameters(node, blanks);
  const { source } = blanks;
  if (node.typeParameters !== undefined) {
    const open = skipTrivia(source, node.typeParameters.end);
    if (breaksLine(source, node.typeParameters.start, open))
      blanks.move(open, node.typeParameters.start, "(");
  }
  if (node.returnType !== undefined) {
    const close = closingBracket(node, source);
    if (breaksLine(source, close, node.returnType.end)) blanks.move(close, node.returnType.end - 1, ")");
  }
}

function closingBracket(node: Syntax, source: string): number {
  const last = node.params?.at(-1);
  if (last === undefined) return skipTrivia(source, openBracket(node, source) + 1);
  const next = skipTrivia(source, last.end);
  return source[next] === "," ? skipTrivia(source, next + 1) : next;
}

function openBracket(node: Syntax, source: string): number {
  const start = node.typeParameters?.end ?? node.start;
  return skipTrivia(source, start + wordAt(source, start).length);
}

function eraseThis(parameter: Syntax, blanks: Blanks): void {
  const next = skipTrivia(blanks.source, parameter.end);
  blanks.blank(parameter.start, blanks.source[next] === "," ? next + 1 : parameter.end);
}
