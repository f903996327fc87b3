import { LineCounter, parseDocument, type Document } from "yaml";
import type { Problem } from "./problem.ts";
import { splitFrontMatter } from "./splitFrontMatter.ts";

/** Front matter as YAML, or what keeps it from being any. */
export interface Yaml {
  readonly document: Document;
  readonly problems: readonly Problem[];
  /** The line of the file on which one of its characters stands. */
  lineAt(offset: number): number;
}

/** Reads what stands above a page's first line; undefined where nothing does. */
export function readYaml(text: string, file: string): Yaml | undefined {
  const { frontMatter } = splitFrontMatter(text);
  if (frontMatter === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(frontMatter, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const problems = document.errors.map(({ pos: [offset], message }) => ({
    file,
    line: lineAt(offset),
    what: `invalid front matter: ${message.split(/ at line \d+/)[0]!.toLowerCase()}.`,
    remedy: "Put words that hold a colon into quotes.",
  }));
  return { document, problems, lineAt };
}
