import { CellError, type Place } from "../errors.ts";
import { syntaxMessages } from "./syntaxMessages.ts";

interface ParserError extends SyntaxError {
  readonly pos: number;
  readonly loc: Place;
}

/** A parser's error in plain words, with its place. Any other error comes back as it is. */
export function plainSyntaxError(source: string, error: unknown): unknown {
  if (!isParserError(error)) return error;
  const said = error.message.replace(/ \(\d+:\d+\)$/, "");
  const place = { line: error.loc.line, column: error.loc.column };
  for (const [pattern, explain] of syntaxMessages) {
    const match = pattern.exec(said);
    if (match === null) continue;
    const { what, remedy } = explain(match[1] ?? "", source.slice(error.pos));
    return new CellError(what, { remedy, place });
  }
  return new CellError(`${said.charAt(0).toLowerCase()}${said.slice(1).replace(/\.$/, "")}.`, { place });
}

function isParserError(error: unknown): error is ParserError {
  return error instanceof SyntaxError && "pos" in error && "loc" in error;
}
