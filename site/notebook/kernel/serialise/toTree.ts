import type { Tree } from "../tree.ts";
import { expectAffordable } from "./budget.ts";
import type { TinyElement } from "../document/tinyElement.ts";
import { IdScope } from "./idScope.ts";
import { nodeTypes, type TinyNode } from "../document/tinyNode.ts";
import { Serialiser } from "./serialiser.ts";
import { documentVersion } from "../document/touch.ts";

/** An output as it was when it was last turned into trees. */
export interface Snapshot {
  readonly cell: string;
  readonly idScope: IdScope;
  readonly inline: boolean;
  readonly nodes: readonly TinyNode[];
  readonly trees: readonly Tree[];
  readonly version: number;
  source(tree: Tree): TinyElement | undefined;
}

const outputs = new WeakMap<object, Snapshot>();

/**
 * Turns a node of a tiny document into data that is safe to show; of a fragment, its content. Throws a CellError if it
 * is too much.
 */
export function toTree(
  node: Node,
  cell: string,
  { inline = false }: { readonly inline?: boolean } = {},
): Tree[] {
  const tiny = node as unknown as TinyNode;
  const nodes = tiny.nodeType === nodeTypes.fragment ? [...tiny.childNodes] : [tiny];
  return [...serialise(node, { cell, idScope: new IdScope(cell), inline, nodes }).trees];
}

/** The last snapshot of an output, by the node that it was made from. */
export function lastSnapshot(root: Node): Snapshot | undefined {
  return outputs.get(root);
}

export function serialise(
  root: Node,
  { cell, idScope, inline, nodes }: Pick<Snapshot, "cell" | "idScope" | "inline" | "nodes">,
): Snapshot {
  const serialiser = new Serialiser(cell, idScope);
  const place = { space: "html", parent: "", grandparent: "", inButton: false, inline, depth: 0 } as const;
  const trees = serialiser.trees(nodes, place);
  expectAffordable(trees);
  const source = (tree: Tree) => (typeof tree === "string" ? undefined : serialiser.sources.get(tree));
  const shown = { cell, idScope, inline, nodes, trees, version: documentVersion(), source };
  outputs.set(root, shown);
  return shown;
}
