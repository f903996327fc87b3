import type { Blanks } from "./blanks.ts";
import type { Syntax } from "./syntax.ts";
import { skipTrivia, wordAt } from "./skipTrivia.ts";

/** Erases the `?` or `!` behind a name: `a?: T`, `a!: T`. */
export function eraseSign(name: Syntax, blanks: Blanks): void {
  const sign = skipTrivia(blanks.source, name.start + wordAt(blanks.source, name.start).length);
  blanks.blank(sign, sign + 1);
}
