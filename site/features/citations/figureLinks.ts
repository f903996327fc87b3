import { textOf } from "../../notebook/build/textOf.ts";
import { mdxToMdast, type MdastNode } from "satteri";
import { markdownFeatures } from "../../notebook/build/source.ts";

/** A link from a lesson to a figure of the article: `[540 MB](../article-checked/#vgg16-bytes)`. */
export interface FigureLink {
  readonly id: string;
  /** The words of the link. */
  readonly text: string;
  readonly line: number;
}

/** The figure to which a link leads; undefined for other links. */
export const figureOf = (address: string): string | undefined =>
  /^(?:\.\.\/)?article-checked\/#(.+)$/.exec(address)?.[1];

const read = new Map<string, readonly FigureLink[]>();

/**
 * Every link to a figure, in the order of the text. The same text is not read twice, for every page asks for all
 * lessons.
 */
export function figureLinks(text: string): readonly FigureLink[] {
  const links = read.get(text) ?? linksIn(mdxToMdast(text, { features: markdownFeatures }));
  read.set(text, links);
  return links;
}

function linksIn(node: MdastNode): readonly FigureLink[] {
  const id = node.type === "link" ? figureOf(node.url) : undefined;
  const own = id === undefined ? [] : [{ id, text: textOf(node), line: node.position!.start.line }];
  return "children" in node ? [...own, ...node.children.flatMap(linksIn)] : own;
}
