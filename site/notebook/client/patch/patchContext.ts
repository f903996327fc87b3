import type { Namespace } from "../../kernel/isAllowedAttribute.ts";
import type { TreeElement } from "../../kernel/tree.ts";

/** The place that trees are put into: its namespace, its cell, and how the page dresses each element. */
export interface PatchContext {
  readonly space: Namespace;
  readonly cell: string;
  readonly dress?: (tree: TreeElement) => TreeElement;
}

const urls: Readonly<Record<Namespace, string>> = {
  html: "http://www.w3.org/1999/xhtml",
  svg: "http://www.w3.org/2000/svg",
  math: "http://www.w3.org/1998/Math/MathML",
};

/** The context inside an element of the page. A value in a formula is HTML, as it is where a page is parsed. */
export function contextOf(parent: Element): PatchContext {
  const around = parent.hasAttribute("data-cell") ? urls.html : parent.namespaceURI;
  const space = around === urls.svg ? "svg" : around === urls.math ? "math" : "html";
  return { space, cell: parent.closest<HTMLElement>("[data-cell]")?.dataset["cell"] ?? "" };
}

/** The context inside an element: `svg` and `math` open their own namespace, every other tag keeps its parent's. */
export const childContext = (tag: string, parent: PatchContext): PatchContext =>
  tag === "svg" || tag === "math" ? { ...parent, space: tag } : parent;

export const createElement = (document: Document, tag: string, space: Namespace): Element =>
  document.createElementNS(urls[space], tag);
