import type { Space } from "../../../kernel/allowed.ts";

/** Where trees are put: the namespace they are in, and the cell they belong to. */
export interface Where {
  readonly space: Space;
  readonly cell: string;
}

const urls: Readonly<Record<Space, string>> = {
  html: "http://www.w3.org/1999/xhtml",
  svg: "http://www.w3.org/2000/svg",
  math: "http://www.w3.org/1998/Math/MathML",
};

export function whereIs(parent: Element): Where {
  const space =
    parent.namespaceURI === urls.svg ? "svg" : parent.namespaceURI === urls.math ? "math" : "html";
  return { space, cell: parent.closest<HTMLElement>("[data-cell]")?.dataset["cell"] ?? "" };
}

/** `svg` and `math` open their own namespace; everything else keeps its parent's. */
export const inside = (tag: string, { space, cell }: Where): Where => ({
  space: tag === "svg" || tag === "math" ? tag : space,
  cell,
});

export const createElement = (document: Document, tag: string, space: Space): Element =>
  document.createElementNS(urls[space], tag);
