import { readFileSync } from "node:fs";
import { mdxToMdast, type MdastNode } from "satteri";
import { textOf } from "../../site/features/citations/figureLinks.ts";
import { markdownFeatures } from "../../site/notebook/build/source.ts";

/** A link of a lesson, with its file and line. */
export interface Link {
  readonly url: string;
  readonly place: string;
  readonly inSources: boolean;
}

/** Every link of a file in `lessons/`. */
export function linksOf(file: string): readonly Link[] {
  const found: Link[] = [];
  let inSources = false;
  const walk = (node: MdastNode): void => {
    if (node.type === "heading") inSources = textOf(node) === "Sources";
    if (node.type === "link")
      found.push({ url: node.url, place: `lessons/${file}:${node.position!.start.line}`, inSources });
    if ("children" in node) node.children.forEach(walk);
  };
  walk(mdxToMdast(readFileSync(`lessons/${file}`, "utf8"), { features: markdownFeatures }));
  return found;
}

export const isOutward = ({ url }: Link): boolean => /^[a-z]+:|^\/\//i.test(url);
