/**
 * Nodes that the page itself put into an output, such as a note beside a control: they are not part of what the cell
 * shows.
 */
const own = new WeakSet<Node>();

export function markPageNode<N extends Node>(node: N): N {
  own.add(node);
  return node;
}

export const isPageNode = (node: Node): boolean => own.has(node);

/** The children of a node that stand for the children of its tree, one for one. */
export const cellNodes = (parent: Node): ChildNode[] =>
  [...parent.childNodes].filter((node) => !own.has(node));

/** The path from `root` down to `node`, as indexes; undefined if it does not lead there. */
export function nodePath(root: Node, node: Node): number[] | undefined {
  const path: number[] = [];
  for (let at = node; at !== root; at = at.parentNode!) {
    if (at.parentNode === null) return undefined;
    path.unshift(cellNodes(at.parentNode).indexOf(at as ChildNode));
  }
  return path;
}

export function nodeAt(root: Node, path: readonly number[]): Node | undefined {
  return path.reduce<Node | undefined>((node, index) => node && cellNodes(node)[index], root);
}
