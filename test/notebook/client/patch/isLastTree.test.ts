import { expect, test } from "vitest";
import {
  forgetLastTree,
  setLastTree,
  isLastTree,
} from "../../../../site/notebook/client/patch/isLastTree.ts";
import type { TreeElement } from "../../../../site/notebook/kernel/tree.ts";
import { treeElement } from "../support/treeElement.ts";

const element = (parentElement: Element | null = null) => ({ parentElement }) as unknown as Element;

/** Whether an element that was made to show the first tree is known to show the second. */
function known(before: TreeElement, now: TreeElement): boolean {
  const one = element();
  setLastTree(one, before);
  return isLastTree(one, now);
}

test("an element shows what it was last made to show, word for word", () => {
  expect(known(treeElement("p", { class: "a" }, "six"), treeElement("p", { class: "a" }, "six"))).toBe(true);
  expect(known(treeElement("p", {}, "six"), treeElement("p", {}, "seven"))).toBe(false);
  expect(known(treeElement("p", {}, treeElement("b")), treeElement("p", {}, treeElement("i")))).toBe(false);
  expect(known(treeElement("p", {}, "six"), treeElement("p"))).toBe(false);
});

test("one attribute more, less or other is another tree", () => {
  expect(known(treeElement("p", { a: "1" }), treeElement("p", { a: "1", b: "2" }))).toBe(false);
  expect(known(treeElement("p", { a: "1", b: "2" }), treeElement("p", { a: "1" }))).toBe(false);
  expect(known(treeElement("p", { a: "1" }), treeElement("p", { a: "2" }))).toBe(false);
});

test("of what readers move, nothing is known", () => {
  for (const tag of ["input", "select", "textarea", "output"])
    expect(known(treeElement(tag), treeElement(tag))).toBe(false);
  expect(
    known(treeElement("label", {}, treeElement("input")), treeElement("label", {}, treeElement("input"))),
  ).toBe(false);
});

test("what changes by itself is known no more, nor what it stands in", () => {
  const outer = element();
  const inner = element(outer);
  for (const one of [outer, inner]) setLastTree(one, treeElement("p"));
  forgetLastTree(inner);
  expect([outer, inner].map((one) => isLastTree(one, treeElement("p")))).toEqual([false, false]);
});
