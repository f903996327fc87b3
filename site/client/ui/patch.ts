import { allowElement } from "../../kernel/allowed.ts";
import type { Tree, TreeElement } from "../../kernel/tree.ts";
import type { Change } from "../../worker/protocol.ts";
import { createAttributes, patchAttributes } from "./patch/attributes.ts";
import { dressed } from "./patch/dressed.ts";
import { forgetDrawn, setDrawn, shows } from "./patch/drawn.ts";
import { kindOfNode, kindOfTree, match } from "./patch/kind.ts";
import { isOwn, nodeAt, nodesOf } from "./patch/nodes.ts";
import { createElement, inside, whereIs, type Where } from "./patch/space.ts";
import { followsHeld, showValue } from "./patch/value.ts";

/**
 * Makes `trees` the content of `parent` and keeps every node that can stay: with it stay focus, selection, scroll
 * positions and open details.
 */
export function patch(parent: Element, trees: readonly Tree[]): void {
  patchChildren(parent, trees, whereIs(parent));
}

/** Patches the places that `changes` name, such as a tip in a plot. */
export function patchAt(parent: Element, changes: readonly Change[]): void {
  for (const { path, tree } of changes) {
    const holder = nodeAt(parent, path.slice(0, -1));
    if (!(holder instanceof Element)) continue;
    forgetDrawn(holder);
    const where = whereIs(holder);
    const wanted = shown(tree, where);
    const old = nodesOf(holder)[path.at(-1)!];
    const same = old !== undefined && kindOfNode(old) === kindOfTree(wanted);
    const node = shape(same ? old : undefined, wanted, where, holder.ownerDocument);
    if (old === undefined) holder.append(node);
    else if (old !== node) old.replaceWith(node);
  }
}

/** What is not on the list becomes an empty text, so that a path into the trees is one into the page. */
function shown(tree: Tree, parent: Where): Tree {
  if (typeof tree === "string") return tree;
  return allowElement(tree.tag, inside(tree.tag, parent).space) ? dressed(tree) : "";
}

function patchChildren(parent: Element, trees: readonly Tree[], where: Where): void {
  const wanted = trees.map((tree) => shown(tree, where));
  const old = nodesOf(parent);
  const kept = match(old, wanted);
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
  while (node !== null && isOwn(node)) node = node.nextSibling;
  return node;
}

/** A node that moves by `moveBefore`, where there is one, keeps its focus. */
function place(parent: Element, node: ChildNode, next: ChildNode | null): void {
  if (node.isConnected && "moveBefore" in parent) parent.moveBefore(node, next);
  else parent.insertBefore(node, next);
}

function shape(old: ChildNode | undefined, tree: Tree, parent: Where, document: Document): ChildNode {
  if (typeof tree !== "string") return shapeElement(old as Element | undefined, tree, parent, document);
  if (old === undefined) return document.createTextNode(tree);
  if ((old as Text).data !== tree) (old as Text).data = tree;
  return old;
}

function shapeElement(
  old: Element | undefined,
  tree: TreeElement,
  parent: Where,
  document: Document,
): Element {
  if (old !== undefined && shows(old, tree)) return old;
  const where = inside(tree.tag, parent);
  const element = old ?? createElement(document, tree.tag, where.space);
  if (old === undefined) createAttributes(element, tree, where.cell);
  else patchAttributes(element, tree, where.cell);
  if (old === undefined || !followsHeld(old)) patchChildren(element, tree.children, where);
  showValue(element, tree.attributes);
  setDrawn(element, tree);
  return element;
}
