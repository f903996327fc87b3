import type { Tree } from "../tree.ts";
import { pay } from "./budget.ts";
import type { TinyElement } from "../document/tinyElement.ts";
import { Naming } from "./naming.ts";
import { kinds, type TinyNode } from "../document/tinyNode.ts";
import { Serialiser } from "./serialiser.ts";
import { touches } from "../document/touch.ts";

/** What an output looked like when it was last turned into trees. */
export interface Shown {
  readonly cell: string;
  readonly naming: Naming;
  readonly inline: boolean;
  readonly nodes: readonly TinyNode[];
  readonly trees: readonly Tree[];
  readonly touches: number;
  source(tree: Tree): TinyElement | undefined;
}

const outputs = new WeakMap<object, Shown>();

/** A node of a tiny document as data, safe to show; a fragment as what is in it. Throws a CellError where it is too much. */
export function toTree(
  node: Node,
  cell: string,
  { inline = false }: { readonly inline?: boolean } = {},
): Tree[] {
  const tiny = node as unknown as TinyNode;
  const nodes = tiny.nodeType === kinds.fragment ? [...tiny.childNodes] : [tiny];
  return [...show(node, { cell, naming: new Naming(cell), inline, nodes }).trees];
}

/** The last look of an output, by the node it was made from. */
export function lastShown(root: Node): Shown | undefined {
  return outputs.get(root);
}

export function show(
  root: Node,
  { cell, naming, inline, nodes }: Pick<Shown, "cell" | "naming" | "inline" | "nodes">,
): Shown {
  const serialiser = new Serialiser(cell, naming);
  const place = { space: "html", parent: "", grandparent: "", inButton: false, inline, depth: 0 } as const;
  const trees = serialiser.trees(nodes, place);
  pay(trees);
  const source = (tree: Tree) => (typeof tree === "string" ? undefined : serialiser.sources.get(tree));
  const shown = { cell, naming, inline, nodes, trees, touches: touches(), source };
  outputs.set(root, shown);
  return shown;
}
