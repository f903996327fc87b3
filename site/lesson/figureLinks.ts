import { mdxToMdast, type MdastNode } from "satteri";
import { features } from "./source.ts";

/** A link from a lesson to a figure of the article: `[540 MB](../article-checked/#vgg16-bytes)`. */
export interface FigureLink {
  readonly id: string;
  /** What the lesson quotes. */
  readonly text: string;
  readonly line: number;
}

/** The figure that a link leads to, undefined for other links. */
export const figureOf = (address: string): string | undefined =>
  /^(?:\.\.\/)?article-checked\/#(.+)$/.exec(address)?.[1];

/** Every link to a figure, in the order of the text. */
export function figureLinks(text: string): readonly FigureLink[] {
  const found: FigureLink[] = [];
  const walk = (node: MdastNode): void => {
    const id = node.type === "link" ? figureOf(node.url) : undefined;
    if (id !== undefined) found.push({ id, text: textOf(node), line: node.position!.start.line });
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(mdxToMdast(text, { features }));
  return found;
}

/** The words of a node, no-break spaces as plain ones. */
export function textOf(node: MdastNode): string {
  if ("children" in node) return node.children.map(textOf).join("");
  return "value" in node && typeof node.value === "string" ? node.value.replaceAll("\u00a0", " ") : "";
}
