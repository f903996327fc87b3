import type { Tree, TreeElement } from "../tree.ts";
import { holdsBlock } from "./conformingTag.ts";

const rows = new Set(["tbody", "thead", "tfoot"]);

/** Gives an element the content that a parser of HTML would: parts that it would add are added, others left out. */
export function fitContentModel(
  element: TreeElement,
  first: Tree | undefined = element.children[0],
): TreeElement {
  const { tag, children } = element;
  if (tag === "p" && holdsBlock(children)) return { ...element, tag: "div" };
  if (tag === "table") return { ...element, children: tableContent(children) };
  if (rows.has(tag)) return { ...element, children: rowContent(children) };
  if (tag === "tr") return { ...element, children: children.filter(isOne("td", "th")) };
  if (tag === "colgroup") return { ...element, children: children.filter(isOne("col")) };
  if (tag === "pre" && typeof first === "string" && first[0] === "\n")
    return {
      ...element,
      children: [first.replace(/^\n+/, ""), ...children.slice(1)].filter((child) => child !== ""),
    };
  return element;
}

function tableContent(children: readonly Tree[]): Tree[] {
  const parts = children.filter(
    isOne("caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th"),
  );
  const grouped = wrapped(wrapped(parts, "colgroup", isOne("col")), "tbody", isOne("tr", "td", "th"));
  return grouped.map((part) => (part.tag === "tbody" ? fitContentModel(part) : part));
}

function rowContent(children: readonly Tree[]): TreeElement[] {
  return wrapped(children.filter(isOne("tr", "td", "th")), "tr", isOne("td", "th"));
}

/** Puts each run of elements that `belong` inside a new `tag`. */
function wrapped(
  parts: readonly TreeElement[],
  tag: string,
  belong: (part: TreeElement) => boolean,
): TreeElement[] {
  const whole: {
    tag: string;
    attributes: Readonly<Record<string, string>>;
    children: Tree[];
    made?: true;
  }[] = [];
  let open: Tree[] | undefined;
  for (const part of parts) {
    if (!belong(part)) {
      whole.push({ ...part, children: [...part.children] });
      open = undefined;
    } else if (open) open.push(part);
    else whole.push({ tag, attributes: {}, children: (open = [part]) });
  }
  return whole;
}

function isOne(...tags: string[]): (tree: Tree) => tree is TreeElement {
  return (tree): tree is TreeElement => typeof tree !== "string" && tags.includes(tree.tag);
}
