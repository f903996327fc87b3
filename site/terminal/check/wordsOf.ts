import { type MdastNode } from "satteri";
import type { WrittenPage } from "./writtenPage.ts";

/**
 * Finds the words of a page's prose, an inline value as one; cells, formulas, front matter and sources are left out.
 */
export function wordsOf({ root }: WrittenPage): readonly string[] {
  const children = root !== undefined && "children" in root ? root.children : [];
  const sources = children.findIndex((node) => node.type === "heading" && spoken(node) === "Sources");
  const prose = children.slice(0, sources < 0 ? children.length : sources).map(spoken);
  return prose.join(" ").match(/[\p{L}\d][\p{L}\d’'.,-]*/gu) ?? [];
}

function spoken(node: MdastNode): string {
  if (node.type === "text") return node.value;
  if (node.type === "inlineCode") return "value";
  return "children" in node ? node.children.map(spoken).join("") : "";
}
