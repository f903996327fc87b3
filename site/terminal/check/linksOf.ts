import { type MdastNode } from "satteri";
import { textOf } from "../../notebook/build/textOf.ts";
import type { WrittenPage } from "./writtenPage.ts";

/** A link of a page, with its line. */
export interface Link {
  readonly url: string;
  readonly line: number;
  readonly inSources: boolean;
}

/** Finds every link of a page, in order. */
export function linksOf({ root }: WrittenPage): readonly Link[] {
  const found: Link[] = [];
  let inSources = false;
  const walk = (node: MdastNode): void => {
    if (node.type === "heading") inSources = textOf(node) === "Sources";
    if (node.type === "link") found.push({ url: node.url, line: node.position!.start.line, inSources });
    if ("children" in node) node.children.forEach(walk);
  };
  if (root !== undefined) walk(root);
  return found;
}

export const isOutward = ({ url }: Pick<Link, "url">): boolean => /^[a-z]+:|^\/\//i.test(url);
