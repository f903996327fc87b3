import type { Tree } from "../../kernel/tree.ts";
import { cellAttributes } from "./cellAttributes.ts";

/**
 * The key by which trees find their nodes: the tag, with the id, the input and the setters, which mark an element as
 * unlike others.
 */
function elementKey(tag: string, attributes: Readonly<Record<string, string>>): string {
  let kind = tag;
  for (const name in attributes) {
    const tells = name === "id" || name === "data-input" || name.startsWith("data-set-");
    if (tells) kind += ` ${name.toLowerCase()}=${attributes[name]}`;
  }
  return kind;
}

export const treeKey = (tree: Tree): string =>
  typeof tree === "string" ? "" : elementKey(tree.tag, tree.attributes);

export function nodeKey(node: Node): string | undefined {
  if (node instanceof Element) return elementKey(node.localName, cellAttributes(node));
  return node instanceof Text ? "" : undefined;
}

/** For each tree, the node that it may keep. */
export function matchNodes(nodes: readonly ChildNode[], trees: readonly Tree[]): (ChildNode | undefined)[] {
  const pools = new Map<string | undefined, ChildNode[]>();
  for (const node of nodes) {
    const kind = nodeKey(node);
    const pool = pools.get(kind);
    if (pool === undefined) pools.set(kind, [node]);
    else pool.push(node);
  }
  return trees.map((tree) => pools.get(treeKey(tree))?.shift());
}
