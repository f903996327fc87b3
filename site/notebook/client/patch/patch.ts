import { isAllowedElement } from "../../kernel/isAllowedAttribute.ts";
import type { Tree, TreeElement } from "../../kernel/tree.ts";
import type { OutputChange } from "../../kernel/serialise/changesBetween.ts";
import { createAttributes, patchAttributes } from "./patchAttributes.ts";
import { forgetLastTree, setLastTree, isLastTree } from "./isLastTree.ts";
import { nodeKey, treeKey, matchNodes } from "./matchNodes.ts";
import { isPageNode, nodeAt, cellNodes } from "./cellNodes.ts";
import { createElement, childContext, contextOf, type PatchContext } from "./patchContext.ts";
import { isBesideActiveControl, showControlValue } from "./showControlValue.ts";

/**
 * Makes `trees` the content of `parent` and keeps every node that can stay: with it stay focus, selection, scroll
 * positions and open details.
 */
export function patch(parent: Element, trees: readonly Tree[], dress?: PatchContext["dress"]): void {
  patchChildren(parent, trees, placed(parent, dress));
}

/** Patches the places that `changes` name, such as a tip in a plot. */
export function patchChanges(
  parent: Element,
  changes: readonly OutputChange[],
  dress?: PatchContext["dress"],
): void {
  for (const { path, tree } of changes) {
    const holder = nodeAt(parent, path.slice(0, -1));
    if (!(holder instanceof Element)) continue;
    forgetLastTree(holder);
    const where = placed(holder, dress);
    const wanted = allowedTree(tree, where);
    const old = cellNodes(holder)[path.at(-1)!];
    const same = old !== undefined && nodeKey(old) === treeKey(wanted);
    const node = shape(same ? old : undefined, wanted, where, holder.ownerDocument);
    if (old === undefined) holder.append(node);
    else if (old !== node) old.replaceWith(node);
  }
}

/**
 * The tree as the page may show it. A forbidden element becomes an empty text, so that paths into the trees fit the
 * page.
 */
function allowedTree(tree: Tree, parent: PatchContext): Tree {
  if (typeof tree === "string") return tree;
  if (!isAllowedElement(tree.tag, childContext(tree.tag, parent).space)) return "";
  return parent.dress?.(tree) ?? tree;
}

const placed = (parent: Element, dress: PatchContext["dress"]): PatchContext => ({
  ...contextOf(parent),
  ...(dress && { dress }),
});

function patchChildren(parent: Element, trees: readonly Tree[], where: PatchContext): void {
  const wanted = trees.map((tree) => allowedTree(tree, where));
  const old = cellNodes(parent);
  const kept = matchNodes(old, wanted);
  const stay = new Set(kept);
  for (const node of old) if (!stay.has(node)) node.remove();
  let next = skipOwn(parent.firstChild);
  wanted.forEach((tree, k) => {
    const node = shape(kept[k], tree, where, parent.ownerDocument);
    if (node === next) next = skipOwn(next.nextSibling);
    else place(parent, node, next);
  });
}

function skipOwn(node: ChildNode | null): ChildNode | null {
  while (node !== null && isPageNode(node)) node = node.nextSibling;
  return node;
}

/** Puts a node before another; `moveBefore`, where the browser has it, keeps the focus. */
function place(parent: Element, node: ChildNode, next: ChildNode | null): void {
  if (node.isConnected && "moveBefore" in parent) parent.moveBefore(node, next);
  else parent.insertBefore(node, next);
}

function shape(old: ChildNode | undefined, tree: Tree, parent: PatchContext, document: Document): ChildNode {
  if (typeof tree !== "string") return shapeElement(old as Element | undefined, tree, parent, document);
  if (old === undefined) return document.createTextNode(tree);
  if ((old as Text).data !== tree) (old as Text).data = tree;
  return old;
}

function shapeElement(
  old: Element | undefined,
  tree: TreeElement,
  parent: PatchContext,
  document: Document,
): Element {
  if (old !== undefined && isLastTree(old, tree)) return old;
  const where = childContext(tree.tag, parent);
  const element = old ?? createElement(document, tree.tag, where.space);
  if (old === undefined) createAttributes(element, tree, where.cell);
  else patchAttributes(element, tree, where.cell);
  if (old === undefined || !isBesideActiveControl(old)) patchChildren(element, tree.children, where);
  showControlValue(element, tree.attributes);
  setLastTree(element, tree);
  return element;
}
