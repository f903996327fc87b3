import { type MdastNode } from "satteri";
import Slugger from "github-slugger";
import { textOf } from "../../notebook/build/textOf.ts";
import type { WrittenPage } from "./writtenPage.ts";

export interface Heading {
  readonly words: string;
  readonly depth: number;
  readonly line: number;
  /** The id by which a link reaches it. */
  readonly anchor: string;
}

/** Finds the headings of a page, in order. */
export function headingsOf({ root }: WrittenPage): readonly Heading[] {
  const slugger = new Slugger();
  const found: Heading[] = [];
  const walk = (node: MdastNode): void => {
    if (node.type === "heading") {
      const words = textOf(node);
      const { line } = node.position!.start;
      found.push({ words, depth: node.depth, line, anchor: slugger.slug(words) });
    }
    if ("children" in node) node.children.forEach(walk);
  };
  if (root !== undefined) walk(root);
  return found;
}
