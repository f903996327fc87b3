import { CellError } from "../cellError.ts";
import type { Blanks } from "./blanks.ts";
import { placeOfNode, type Syntax } from "./syntax.ts";
import { skipClosing, skipTrivia } from "./skipTrivia.ts";

// A line that begins with one of these goes on with an expression, but never with a type.
const goesOn = new Set(["(", "[", "`"]);

/** Erases the type in `x as T` and `x satisfies T`. */
export function eraseAs(node: Syntax, blanks: Blanks): void {
  if (typeof node.expression !== "object") return;
  const start = skipClosing(blanks.source, node.expression.end);
  blanks.blank(start, node.end);
  if (goesOn.has(blanks.source[skipTrivia(blanks.source, node.end)])) blanks.put(start, ";");
}

/** Erases the sign in `x!`. */
export function eraseNonNull(node: Syntax, blanks: Blanks): void {
  blanks.blank(node.end - 1, node.end);
}

/** Refuses `f<T>` before a sign, which to TypeScript is `f < T > +x`. */
export function eraseTypeArguments(node: Syntax, blanks: Blanks): void {
  const next = skipTrivia(blanks.source, node.end);
  if (!"+-".includes(blanks.source[next] ?? " ")) return;
  throw new CellError("< and > could be comparisons or enclose a type here.", {
    remedy: "Put brackets around what belongs together.",
    place: placeOfNode(node),
  });
}
