import type { MdastNode } from "satteri";
import type { Remark, Rule } from "../remark.ts";
import { isOutward } from "../linksOf.ts";

/** The elements that prose may hold. */
const allowed = ["details", "summary", "sub", "sup", "kbd", "abbr", "br"];

/** Languages that other sites draw, and this one shows as text. */
const drawn = ["mermaid", "plantuml", "graphviz", "dot", "vega", "vega-lite"];

/** Parts of a page that would be lost, or stay as text: elements, imports, drawings in a language, pictures from elsewhere. */
export const droppedElements: Rule = ({ root }) => {
  const found: Remark[] = [];
  const walk = (node: MdastNode): void => {
    const told = remarkOn(node);
    if (told !== undefined) found.push({ line: node.position!.start.line, ...told });
    if ("children" in node) node.children.forEach(walk);
  };
  if (root !== undefined) walk(root);
  return found;
};

function remarkOn(node: MdastNode): Omit<Remark, "line"> | undefined {
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
    const name = node.name ?? "";
    if (allowed.includes(name)) return undefined;
    return /^[A-Z]|^$/.test(name)
      ? { what: `<${name}> is a component, which lessons have none of.`, remedy: componentRemedy(name) }
      : { what: `<${name}> has no place in a lesson.`, remedy: elementRemedy(name) };
  }
  if (node.type === "mdxjsEsm")
    return { what: "code stands outside of a cell.", remedy: "Import in a cell, a fence “ts cell”." };
  if (node.type === "code" && drawn.includes(node.lang?.toLowerCase() ?? ""))
    return {
      what: `${node.lang} is not drawn, and would stay as text.`,
      remedy: "Draw in a cell: by a figure from “./figures”, or with Plot.",
    };
  if (node.type === "image" && isOutward(node))
    return {
      what: "a picture from elsewhere is not loaded.",
      remedy: "Show it by a cell, from lessons/data/.",
    };
  return undefined;
}

const componentRemedy = (name: string): string =>
  /^(Slider|Select|Number|Checkbox|Text|Matrix)$/.test(name)
    ? `Declare it in a cell: const name = ${name.toLowerCase()}(…), imported from “inputs”.`
    : "Show it in a cell, or by a figure from “./figures”.";

const elementRemedy = (name: string): string => {
  if (name === "script") return "Code that runs stands in a fence “ts cell”.";
  if (name === "iframe") return "No page is shown within another: link to it.";
  if (name === "img") return "Show a picture by a cell, from lessons/data/.";
  return `Write it in Markdown; of elements there are ${allowed.join(", ")}.`;
};
