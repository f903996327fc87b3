import { LineCounter, parseDocument, type Document } from "yaml";
import type { Problem } from "./problem.ts";
import { splitFrontMatter } from "./splitFrontMatter.ts";

/** Front matter as YAML, with the problems that keep it from being read. */
export interface Yaml {
  readonly document: Document;
  readonly problems: readonly Problem[];
  /** The line of the file on which one of its characters stands. */
  lineAt(offset: number): number;
}

/** Reads a page's front matter as YAML; undefined where it has none. */
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
