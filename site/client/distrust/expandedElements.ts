import type { Tree, TreeElement } from "../../kernel/tree.ts";

/** Attributes that what is inside inherits, so that each element below pays for what they refer to. */
const inherited = /^(fill|stroke|marker(-(start|mid|end))?|style)$/;

/**
 * How many elements a browser draws for an output whose parts refer to others, such as `use`, `mask`, `pattern` and `marker`:
 * each reference counts for all it leads to, a marker once for each vertex, a gradient for nothing. What exceeds `ceiling`
 * is not counted further; what leads back to itself exceeds it.
 */
export function expandedElements(trees: readonly Tree[], ceiling: number): number {
  const targets = new Map<string, TreeElement>();
  for (const tree of trees) collect(tree, targets);
  const known = new Map<TreeElement, number>();
  const sizeOf = (tree: Tree): number => {
    if (typeof tree === "string") return 0;
    const before = known.get(tree);
    if (before !== undefined) return before;
    known.set(tree, ceiling + 1);
    let size = 1;
    for (const child of tree.children) size += sizeOf(child);
    const own = size;
    for (const name in tree.attributes) {
      const text = tree.attributes[name]!;
      for (const id of referredTo(name, text)) {
        const target = targets.get(id);
        if (target === undefined || target.tag.endsWith("Gradient")) continue;
        const times = target.tag === "marker" ? vertices(tree) : inherited.test(name) ? own : 1;
        size += times * sizeOf(target);
      }
    }
    size = Math.min(size, ceiling + 1);
    known.set(tree, size);
    return size;
  };
  return trees.reduce((sum, tree) => sum + sizeOf(tree), 0);
}

function collect(tree: Tree, targets: Map<string, TreeElement>): void {
  if (typeof tree === "string") return;
  const { id } = tree.attributes;
  if (id !== undefined && !targets.has(id)) targets.set(id, tree);
  for (const child of tree.children) collect(child, targets);
}

/** The ids of the elements that an attribute refers to. */
function referredTo(name: string, text: string): readonly string[] {
  if (/^(xlink:)?href$/.test(name)) return text.startsWith("#") ? [text.slice(1)] : [];
  if (!text.includes("url(")) return [];
  return [...text.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map(([, id]) => id!);
}

/** The vertices of the paths in a tree: two numbers each, and one more for a path that is closed. */
function vertices(tree: Tree): number {
  if (typeof tree === "string") return 0;
  const { d = "", points = "" } = tree.attributes;
  const own = 2 + (d + points).split(/[\s,a-z]+|(?=[+-])/i).length;
  return tree.children.reduce<number>((sum, child) => sum + vertices(child), own);
}
