import type { MdastNode } from "satteri";
import { CellError } from "../kernel/cellError.ts";
import { attemptOptions } from "./attemptOptions.ts";
import { cellOptions, type CellOptions } from "./cellOptions.ts";
import { readFormula } from "./formula.ts";
import { inlineValue } from "./inlineValue.ts";
import { LessonError, type Problem } from "./problem.ts";
import { isStopFence } from "./isStopFence.ts";
import { outline } from "./outline.ts";
import { refuseElement } from "./refuseElement.ts";
import { refuseMisspelt } from "./refuseMisspelt.ts";
import { sequelOf } from "./sequelOf.ts";
import type {
  Source,
  SourceAttempt,
  SourceCell,
  SourceFormula,
  SourceLink,
  SourceSequel,
  SourceStop,
} from "./source.ts";

/** A node of a lesson, and the component that the page has in its place, if any. */
export interface Placed {
  readonly node: MdastNode;
  readonly component?: {
    readonly name: "Cell" | "Code" | "Formula" | "Solution" | "Value";
    readonly attributes: Readonly<Record<string, string>>;
  };
}

const noOptions: CellOptions = { fails: false, closed: false, hands: [] };

/**
 * Gathers the contents of a lesson's tree, and the components that take their place on the page, each with its index.
 *
 * Throws a LessonError that names every node that cannot be read.
 */
export function sourceOf(
  root: MdastNode,
  file: string,
): { readonly source: Source; readonly placed: readonly Placed[] } {
  const cells: SourceCell[] = [];
  const formulas: SourceFormula[] = [];
  const programs: SourceAttempt[] = [];
  const links: SourceLink[] = [];
  const sequels: SourceSequel[] = [];
  const stops: SourceStop[] = [];
  const placed: Placed[] = [];
  const problems: Problem[] = [];

  const readCode = (node: MdastNode & { type: "code" }, line: number): void => {
    const [lang, meta] = [node.lang ?? "", node.meta ?? ""];
    if (isStopFence(lang, meta)) {
      stops.push({ line: line + 1, yaml: node.value });
      placed.push({ node });
      return;
    }
    const program = attemptOptions(lang, meta);
    const options = program === undefined ? cellOptions(lang, meta) : undefined;
    const attributes = { source: node.value };
    if (program !== undefined) {
      programs.push({ ...program, line: line + 1, source: node.value });
      // What goes wrong is for the answer key alone.
      placed.push(
        program.kind === "wrong" ? { node } : { node, component: { name: "Solution", attributes } },
      );
    } else if (options !== undefined) {
      placed.push({ node, component: { name: "Cell", attributes: { index: String(cells.length) } } });
      cells.push({ kind: "cell", line: line + 1, source: node.value, options });
    } else if (lang === "ts") placed.push({ node, component: { name: "Code", attributes } });
  };
  const readFormulaNode = (node: MdastNode & { type: "math" | "inlineMath" }, line: number): void => {
    const display = node.type === "math";
    const formula = readFormula(node.value);
    const first = cells.length;
    for (const { source, line: below } of formula.values)
      cells.push({
        kind: "formula-value",
        line: line + below + (display ? 1 : 0),
        source,
        options: noOptions,
      });
    placed.push({ node, component: { name: "Formula", attributes: { index: String(formulas.length) } } });
    formulas.push({ line, display, tex: formula.tex, values: formula.values.map((_, k) => first + k) });
  };
  const read = (node: MdastNode, line: number): void => {
    if (node.type === "code") readCode(node, line);
    if (node.type === "math" || node.type === "inlineMath") readFormulaNode(node, line);
    if (node.type === "link") links.push({ address: node.url, line });
    const question = sequelOf(node);
    if (question !== undefined) sequels.push({ question, line, cells: cells.length });
    const source = node.type === "inlineCode" ? inlineValue(node.value) : undefined;
    if (source === undefined) return;
    placed.push({ node, component: { name: "Value", attributes: { index: String(cells.length) } } });
    cells.push({ kind: "value", line, source, options: noOptions });
  };
  const walk = (node: MdastNode, inTable = false): void => {
    const line = node.position!.start.line;
    try {
      refuseElement(node);
      refuseMisspelt(node, { inTable });
      read(node, line);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      problems.push({ file, line, what: error.what, remedy: error.remedy });
    }
    const inside = inTable || node.type === "table";
    if ("children" in node) for (const child of node.children) walk(child, inside);
  };

  walk(root);
  if (problems.length > 0) throw new LessonError(problems);
  return { source: { cells, formulas, programs, links, sequels, stops, sections: outline(root) }, placed };
}
