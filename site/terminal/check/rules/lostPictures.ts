import type { MdastNode } from "satteri";
import type { Remark, Rule } from "../remark.ts";
import { isOutward } from "../linksOf.ts";

/** Languages that other sites draw, and this one shows as text. */
const drawn = ["mermaid", "plantuml", "graphviz", "dot", "vega", "vega-lite"];

/** Pictures that a page would not show: those written in a language that stays as text, and those of another site. */
export const lostPictures: Rule = ({ root }) => {
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
  if (node.type === "code" && drawn.includes(node.lang?.toLowerCase() ?? ""))
    return {
      what: `${node.lang} is not drawn, and would stay as text.`,
      remedy: "Draw it in a cell, with a figure from “./figures” or with Plot.",
    };
  const isElsewhere = node.type === "image" ? isOutward(node) : isElement(node, "img");
  if (!isElsewhere) return undefined;
  return {
    what: "a picture from elsewhere is not loaded.",
    remedy: "Put it into lessons/data/, and show it in a cell.",
  };
}

const isElement = (node: MdastNode, name: string): boolean =>
  (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name === name;
