import { tsPlugin } from "@sveltejs/acorn-typescript";
import { Parser, tokTypes, type Options } from "acorn";
import type { Place } from "../cellError.ts";
import { explainSyntaxError } from "./explainSyntaxError.ts";
import type { SyntaxTree } from "./syntax.ts";

// 2025 is what current browsers all run; `using` comes after it. The scopes are found by ranges.
const options: Options = {
  ecmaVersion: 2025,
  sourceType: "module",
  locations: true,
  ranges: true,
  allowHashBang: false,
};
const TypeScript = Parser.extend(tsPlugin());
const TypeScriptWithJsx = Parser.extend(tsPlugin({ jsx: true }));

export function parseTypeScript(source: string): SyntaxTree {
  try {
    return parse(TypeScript, source);
  } catch (error) {
    return parseJsx(source) ?? fail(source, error);
  }
}

/** Parses the same language without types. */
export function parseJavaScript(text: string): SyntaxTree {
  try {
    return parse(Parser, text);
  } catch (error) {
    return fail(text, error);
  }
}

/** The places at which a JavaScript text compares with `<`, `>` and the like. */
export function findComparisons(text: string): readonly (readonly [index: number, place: Place])[] {
  const places: (readonly [number, Place])[] = [];
  const onToken: Options["onToken"] = ({ type, start, loc }) => {
    if (type === tokTypes.relational && loc)
      places.push([start, { line: loc.start.line, column: loc.start.column }]);
  };
  Parser.parse(text, { ...options, onToken });
  return places;
}

function parse(parser: typeof Parser, source: string): SyntaxTree {
  return parser.parse(source, options) as unknown as SyntaxTree;
}

/** Parses a source that is not TypeScript as JSX, only to say plainly that it is that. */
function parseJsx(source: string): SyntaxTree | undefined {
  try {
    return parse(TypeScriptWithJsx, source);
  } catch {
    return undefined;
  }
}

function fail(source: string, error: unknown): never {
  throw explainSyntaxError(source, error);
}
