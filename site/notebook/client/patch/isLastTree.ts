import type { Tree, TreeElement } from "../../kernel/tree.ts";

/** The tree that each element last showed, if nothing in it has been changed since other than by a patch. */
const lastTrees = new WeakMap<Element, TreeElement>();

export const setLastTree = (element: Element, tree: TreeElement): void => void lastTrees.set(element, tree);

/** Forgets the tree of an element, and of all around it, when a part of it changes by itself. */
export function forgetLastTree(element: Element): void {
  for (let at: Element | null = element; at !== null; at = at.parentElement) lastTrees.delete(at);
}

/** Whether an element shows a tree already. False for one with controls, since readers move them. */
export function isLastTree(element: Element, tree: TreeElement): boolean {
  const before = lastTrees.get(element);
  return before !== undefined && same(before, tree);
}

const moved = /^(input|select|option|textarea|output)$/;

function same(a: Tree, b: Tree): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  if (a.tag !== b.tag || a.children.length !== b.children.length || moved.test(a.tag)) return false;
  let count = 0;
  for (const name in a.attributes) {
    if (a.attributes[name] !== b.attributes[name]) return false;
    count++;
  }
  for (const _ in b.attributes) count--;
  return count === 0 && a.children.every((child, k) => same(child, b.children[k]!));
}
