import { CellError, type Place } from "../cellError.ts";
import { otherLanguage } from "./otherLanguage.ts";
import { syntaxMessages } from "./syntaxMessages.ts";

interface ParserError extends SyntaxError {
  readonly pos: number;
  readonly loc: Place;
}

/** Explains a parser's error in plain words, with its place. Any other error is returned as it is. */
export function explainSyntaxError(source: string, error: unknown): unknown {
  // A parser may itself stumble over what it cannot read.
  if (error instanceof TypeError)
    return new CellError("the code cannot be read.", {
      remedy: "Look for a word too many, such as export, abstract or declare.",
    });
  if (!isParserError(error)) return error;
  const said = error.message.replace(/\.? \(\d+:\d+\)$/, "");
  // A lone `#` is only noticed behind it.
  const back = said.startsWith("Unexpected character") && source[error.pos - 1] === "#" ? 1 : 0;
  const place = { line: error.loc.line, column: error.loc.column - back };
  const rest = source.slice(error.pos - back);
  const line = source.split(/\r\n|[\n\r\u2028\u2029]/)[place.line - 1] ?? "";
  const stumble = { line, before: line.slice(0, place.column), rest };
  const other =
    /^Unexpected (token|keyword)|strict mode|^Unterminated|reserved$|^Unexpected character '[%!$]/.test(said)
      ? otherLanguage(stumble)
      : undefined;
  if (other !== undefined) return new CellError(other.what, { remedy: other.remedy, place });
  for (const [pattern, explain] of syntaxMessages) {
    const match = pattern.exec(said);
    if (match !== null) {
      const { what, remedy } = explain(match[1] ?? "", rest, stumble.before);
      return new CellError(what, { remedy, place });
    }
  }
  const what = `${said.charAt(0).toLowerCase()}${said.slice(1)}.`;
  return new CellError(what, { remedy: "Check what is here and just before it.", place });
}

function isParserError(error: unknown): error is ParserError {
  return error instanceof SyntaxError && "pos" in error && "loc" in error;
}
