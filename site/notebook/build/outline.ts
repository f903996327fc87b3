import type { MdastNode } from "satteri";
import { textOf } from "./textOf.ts";

/** A heading of a lesson, with how many blocks of words stand below it before the next. */
export interface Section {
  readonly heading: string;
  readonly blocks: number;
}

const words = ["paragraph", "list", "math", "blockquote", "table"];

/** The headings of a lesson, in page order. Cells and other code are no blocks of words. */
export function outline(root: MdastNode): readonly Section[] {
  const sections: Section[] = [];
  for (const node of "children" in root ? root.children : []) {
    if (node.type === "heading") sections.push({ heading: textOf(node), blocks: 0 });
    const last = sections.at(-1);
    if (last !== undefined && words.includes(node.type))
      sections[sections.length - 1] = { ...last, blocks: last.blocks + 1 };
  }
  return sections;
}
