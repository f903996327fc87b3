import type { MdastNode } from "satteri";
import { handsOf } from "../../notebook/build/handsOf.ts";
import type { Lesson } from "../../notebook/build/lesson.ts";
import { sourceOf } from "../../notebook/build/sourceOf.ts";
import { visibleText } from "./visibleText.ts";

/** A part of a page as a reader sees it before anything is opened or answered. */
export interface VisiblePart {
  readonly line: number;
  readonly text: string;
  readonly isHeading?: boolean;
  /** The cell that shows it. */
  readonly cell?: string;
}

/** Blocks whose words stand together. */
const blocks = new Set(["paragraph", "heading", "tableCell"]);

/** The visible parts of a lesson that was run, in page order: words, values, outputs, open code. */
export function visibleParts(root: MdastNode, lesson: Lesson): readonly VisiblePart[] {
  const { placed } = sourceOf(root, lesson.file);
  const components = new Map(placed.map(({ node, component }) => [node, component]));
  const parts: VisiblePart[] = [];
  const outputAt = (index: number) => visibleText(lesson.results.get(lesson.cells[index]!.cell.id)!.output);
  const wordsOf = (node: MdastNode): string => {
    const component = components.get(node);
    const index = Number(component?.attributes["index"]);
    if (component?.name === "Value") return outputAt(index);
    if (component?.name === "Formula") {
      const { tex, values } = lesson.formulas[index]!;
      return tex.replace(/⟦(\d+)⟧/g, (_, k: string) => outputAt(values[Number(k)]!)).replaceAll("{,}", ",");
    }
    if ("children" in node) return node.children.map(wordsOf).join("");
    return "value" in node && typeof node.value === "string" ? node.value : "";
  };
  const walk = (node: MdastNode): void => {
    const { line } = node.position!.start;
    const component = components.get(node);
    if (component?.name === "Cell") {
      const one = lesson.cells[Number(component.attributes["index"])]!;
      const cell = one.cell.id;
      const output = [...handsOf(one, lesson), ...lesson.results.get(cell)!.output];
      parts.push({ line, cell, text: visibleText(output) });
      if (!one.options.closed) parts.push({ line, cell, text: one.source });
    } else if (component?.name === "Formula" || blocks.has(node.type))
      parts.push({ line, text: wordsOf(node), ...(node.type === "heading" && { isHeading: true }) });
    else if (node.type === "code") {
      // Solutions are folded, stops and expected mistakes stand nowhere.
      if (!components.has(node) || component?.name === "Code") parts.push({ line, text: node.value });
    } else if (isFolded(node)) parts.push(...summaryOf(node).map((one) => ({ line, text: wordsOf(one) })));
    else if ("children" in node) node.children.forEach(walk);
  };
  walk(root);
  return parts;
}

const isElement = (node: MdastNode, name: string): boolean => "name" in node && node.name === name;

function isFolded(node: MdastNode): boolean {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return false;
  const isOpen = node.attributes.some((one) => one.type === "mdxJsxAttribute" && one.name === "open");
  return node.name === "details" && !isOpen;
}

function summaryOf(node: MdastNode): readonly MdastNode[] {
  if (isElement(node, "summary")) return [node];
  return "children" in node ? node.children.flatMap(summaryOf) : [];
}
