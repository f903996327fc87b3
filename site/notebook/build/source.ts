import { mdxToMdast, type Features, type MdastNode } from "satteri";
import { CellError } from "../kernel/cellError.ts";
import { cellOptions, type CellOptions } from "./cellOptions.ts";
import { isStopFence } from "./isStopFence.ts";
import { outline, type Section } from "./outline.ts";
import { readFormula } from "./formula.ts";
import { refuseMisspelt } from "./refuseMisspelt.ts";
import { LessonError, type Problem } from "./problem.ts";
import { attemptOptions, type AttemptOptions } from "./attemptOptions.ts";

/** The Markdown that lessons are written in; the pages and everything else that reads a lesson agree on it. */
export const markdownFeatures: Features = { math: true };

/** A cell as it stands in a lesson's file. */
export interface SourceCell {
  readonly kind: "cell" | "value" | "formula-value";
  /** Where its node starts, as `line:column`: by this the page finds it again. */
  readonly at: string;
  /** The line of the file on which its source starts. */
  readonly line: number;
  readonly source: string;
  readonly options: CellOptions;
}

/** A solution or a wrong program as it stands in a lesson's file. */
export interface SourceAttempt extends AttemptOptions {
  readonly at: string;
  readonly line: number;
  readonly source: string;
}

export interface SourceFormula {
  readonly at: string;
  readonly line: number;
  readonly display: boolean;
  readonly tex: string;
  /** Its values' places in the lesson's list of cells. */
  readonly values: readonly number[];
}

/** A stop of the lesson's deck as it stands in its file. */
export interface SourceStop {
  /** The line of the file on which its YAML starts. */
  readonly line: number;
  readonly yaml: string;
}

export interface Source {
  readonly frontMatter: string;
  /** In page order. */
  readonly cells: readonly SourceCell[];
  readonly formulas: readonly SourceFormula[];
  readonly programs: readonly SourceAttempt[];
  readonly stops: readonly SourceStop[];
  readonly sections: readonly Section[];
}

const noOptions: CellOptions = { fails: false, closed: false };

/** The expression of inline code that is an inline value, undefined for other inline code. */
export function inlineValue(code: string): string | undefined {
  return /^\{ts\}(?=\s|$)/.test(code) ? code.slice("{ts}".length).trim() : undefined;
}

/** Where a node of the file starts, as `line:column`. */
export function positionOf(node: MdastNode): string {
  const { line, column } = node.position!.start;
  return `${line}:${column}`;
}

/** Reads a lesson's MDX. Throws a LessonError that names every fence and formula that cannot be read. */
export function readSource(text: string, file: string): Source {
  const cells: SourceCell[] = [];
  const formulas: SourceFormula[] = [];
  const programs: SourceAttempt[] = [];
  const stops: SourceStop[] = [];
  const problems: Problem[] = [];
  let frontMatter = "";

  const read = (node: MdastNode): void => {
    const line = node.position!.start.line;
    if (node.type === "yaml") frontMatter = node.value;
    if (node.type === "code") {
      if (isStopFence(node.lang ?? "", node.meta ?? ""))
        return void stops.push({ line: line + 1, yaml: node.value });
      const program = attemptOptions(node.lang ?? "", node.meta ?? "");
      if (program !== undefined)
        return void programs.push({ ...program, at: positionOf(node), line: line + 1, source: node.value });
      const options = cellOptions(node.lang ?? "", node.meta ?? "");
      if (options === undefined) return;
      cells.push({ kind: "cell", at: positionOf(node), line: line + 1, source: node.value, options });
    }
    if (node.type === "inlineCode") {
      const source = inlineValue(node.value);
      if (source === undefined) return;
      cells.push({ kind: "value", at: positionOf(node), line, source, options: noOptions });
    }
    if (node.type === "math" || node.type === "inlineMath") {
      const display = node.type === "math";
      const formula = readFormula(node.value);
      const first = cells.length;
      for (const value of formula.values) {
        const inFile = line + value.line + (display ? 1 : 0);
        cells.push({
          kind: "formula-value",
          at: positionOf(node),
          line: inFile,
          source: value.source,
          options: noOptions,
        });
      }
      const values = formula.values.map((_, index) => first + index);
      formulas.push({ at: positionOf(node), line, display, tex: formula.tex, values });
    }
  };
  const walk = (node: MdastNode, inTable = false): void => {
    try {
      refuseMisspelt(node, { inTable });
      read(node);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      problems.push({ file, line: node.position!.start.line, what: error.what, remedy: error.remedy });
    }
    const inside = inTable || node.type === "table";
    if ("children" in node) for (const child of node.children) walk(child, inside);
  };

  const root = parse(text, file);
  walk(root);
  if (problems.length > 0) throw new LessonError(problems);
  return { frontMatter, cells, formulas, programs, stops, sections: outline(root) };
}

function parse(text: string, file: string): MdastNode {
  try {
    return mdxToMdast(text, { features: markdownFeatures });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, what] = /^(\d+):\d+: (.*?)(?: \(mdx-[^)]*\))?$/s.exec(message) ?? [undefined, 1, message];
    throw new LessonError([{ file, line: Number(line), what: `invalid MDX: ${what}` }]);
  }
}
