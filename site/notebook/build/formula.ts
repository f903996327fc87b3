import { CellError } from "../kernel/cellError.ts";

/** A formula with the places of its inline values marked: `\ts{…}` became `{\text{⟦0⟧}}`, a group of its own. */
export interface Formula {
  readonly tex: string;
  /** Its expressions, in order, each with the number of lines before it. */
  readonly values: readonly { readonly source: string; readonly line: number }[];
}

/** Matches misspelt inline values: `{ts} a`, `ts{a}`, `\TS{a}`, `\ts {a}`, `\ts a`, `\js{a}`. */
const misspelt = /(?<![\\\p{L}])(?:\{\s*ts\s*\}|ts\{)|\\(?:TS|Ts|js|JS)\b|\\ts\b(?!\{)/u;

/**
 * Finds the inline values of a formula.
 *
 *     readFormula("x = \\ts{a + 1}") // { tex: "x = {\\text{⟦0⟧}}", values: [{ source: "a + 1", line: 0 }] }
 *
 * Throws a CellError if the braces of an expression do not close, or if an inline value is misspelt.
 */
export function readFormula(written: string): Formula {
  const almost = misspelt.exec(written)?.[0];
  if (almost !== undefined)
    throw new CellError(`"${almost}" in a formula is almost an inline value.`, {
      remedy: "Write \\ts{expression}.",
    });
  const values: { source: string; line: number }[] = [];
  let tex = "";
  let from = 0;
  for (let at = 0; at < written.length; at++) {
    if (written[at] !== "\\") continue;
    if (!written.startsWith("\\ts{", at)) {
      at++; // the character behind a backslash is never a backslash of its own
      continue;
    }
    const start = at + "\\ts{".length;
    const end = closing(written, start);
    if (end === undefined) {
      throw new CellError("unclosed \\ts{ in a formula.", { remedy: "Close the expression with }." });
    }
    tex += `${written.slice(from, at)}{\\text{⟦${values.length}⟧}}`;
    values.push({
      source: written.slice(start, end).trim(),
      line: written.slice(0, at).split("\n").length - 1,
    });
    from = end + 1;
    at = end;
  }
  return { tex: tex + written.slice(from), values };
}

/** The index of the brace that closes around `start`; braces in strings do not count. */
function closing(text: string, start: number): number | undefined {
  let depth = 0;
  let quote: string | undefined;
  for (let at = start; at < text.length; at++) {
    const char = text[at]!;
    if (quote !== undefined) {
      if (char === "\\") at++;
      else if (char === quote) quote = undefined;
    } else if (char === '"' || char === "'" || char === "`") quote = char;
    else if (char === "{") depth++;
    else if (char === "}" && depth-- === 0) return at;
  }
  return undefined;
}
