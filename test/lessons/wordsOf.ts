import { mdxToMdast, type MdastNode } from "satteri";
import { markdownFeatures } from "../../site/notebook/build/source.ts";

/** The words of a lesson's prose, a value counted as one, without cells, formulas, front matter and sources. */
export function wordsOf(text: string): readonly string[] {
  const root: MdastNode = mdxToMdast(text, { features: markdownFeatures });
  const children = "children" in root ? root.children : [];
  const sources = children.findIndex((node) => node.type === "heading" && spoken(node) === "Sources");
  const prose = children.slice(0, sources < 0 ? children.length : sources).map(spoken);
  return prose.join(" ").match(/[\p{L}\d][\p{L}\d’'.,-]*/gu) ?? [];
}

/** The second-level headings, in order. */
export function headingsOf(text: string): readonly string[] {
  const root: MdastNode = mdxToMdast(text, { features: markdownFeatures });
  const children = "children" in root ? root.children : [];
  return children.filter((node) => node.type === "heading" && node.depth === 2).map(spoken);
}

function spoken(node: MdastNode): string {
  if (node.type === "text") return node.value;
  if (node.type === "inlineCode") return "value";
  return "children" in node ? node.children.map(spoken).join("") : "";
}
