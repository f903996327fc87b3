import type { Tree, TreeElement } from "../../kernel/tree.ts";

/** The tree an element was last made to show, and nothing of what is below it has been changed by itself since. */
const lastTrees = new WeakMap<Element, TreeElement>();

export const setLastTree = (element: Element, tree: TreeElement): void => void lastTrees.set(element, tree);

/** What is below changes by itself: nothing more is known of the element, nor of what it stands in. */
export function forgetLastTree(element: Element): void {
  for (let at: Element | null = element; at !== null; at = at.parentElement) lastTrees.delete(at);
}

/** Whether an element shows a tree already. Of controls, which readers move, that is never known. */
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
