import type { Tree } from "../tree.ts";
import { expectAffordable } from "./budget.ts";
import type { TinyElement } from "../document/tinyElement.ts";
import { Naming } from "./naming.ts";
import { kinds, type TinyNode } from "../document/tinyNode.ts";
import { Serialiser } from "./serialiser.ts";
import { documentVersion } from "../document/touch.ts";

/** An output as it was when it was last turned into trees. */
export interface Snapshot {
  readonly cell: string;
  readonly naming: Naming;
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
  const nodes = tiny.nodeType === kinds.fragment ? [...tiny.childNodes] : [tiny];
  return [...serialise(node, { cell, naming: new Naming(cell), inline, nodes }).trees];
}

/** The last snapshot of an output, by the node that it was made from. */
export function lastSnapshot(root: Node): Snapshot | undefined {
  return outputs.get(root);
}

export function serialise(
  root: Node,
  { cell, naming, inline, nodes }: Pick<Snapshot, "cell" | "naming" | "inline" | "nodes">,
): Snapshot {
  const serialiser = new Serialiser(cell, naming);
  const place = { space: "html", parent: "", grandparent: "", inButton: false, inline, depth: 0 } as const;
  const trees = serialiser.trees(nodes, place);
  expectAffordable(trees);
  const source = (tree: Tree) => (typeof tree === "string" ? undefined : serialiser.sources.get(tree));
  const shown = { cell, naming, inline, nodes, trees, version: documentVersion(), source };
  outputs.set(root, shown);
  return shown;
}
