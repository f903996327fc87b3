import type { MdastNode } from "satteri";
import { CellError } from "../kernel/cellError.ts";
import { attemptOptions } from "./attemptOptions.ts";
import { cellOptions, type CellOptions } from "./cellOptions.ts";
import { readFormula } from "./formula.ts";
import { inlineValue } from "./inlineValue.ts";
import { LessonError, type Problem } from "./problem.ts";
import { installedBuildFeatures } from "./installedBuildFeatures.ts";
import { outline } from "./outline.ts";
import { refuseElement } from "./refuseElement.ts";
import { refuseMisspelt } from "./refuseMisspelt.ts";
import type { TakenPart } from "./buildFeature.ts";
import type { Source, SourceAttempt, SourceCell, SourceFormula } from "./source.ts";

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
  const taken: TakenPart[] = [];
  const placed: Placed[] = [];
  const problems: Problem[] = [];

  const readCode = (node: MdastNode & { type: "code" }, line: number): void => {
    const [lang, meta] = [node.lang ?? "", node.meta ?? ""];
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
  /** Has every feature take what the node holds for it; returns whether one takes the node off the page. */
  const take = (node: MdastNode, line: number): boolean => {
    const found = installedBuildFeatures().flatMap(({ name, take }) => {
      const one = take?.(node);
      return one === undefined ? [] : [{ feature: name, line, cells: cells.length, ...one }];
    });
    taken.push(...found.map(({ feature, value, line, cells }) => ({ feature, value, line, cells })));
    return found.some(({ isHidden }) => isHidden);
  };
  const read = (node: MdastNode, line: number): void => {
    if (take(node, line)) return void placed.push({ node });
    if (node.type === "code") readCode(node, line);
    if (node.type === "math" || node.type === "inlineMath") readFormulaNode(node, line);
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
  return { source: { cells, formulas, programs, taken, sections: outline(root) }, placed };
}
