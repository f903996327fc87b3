import { expect, test } from "vitest";
import { forgetDrawn, setDrawn, shows } from "../../../../site/client/ui/patch/drawn.ts";
import type { TreeElement } from "../../../../site/kernel/tree.ts";
import { el } from "../trees.ts";

const element = (parentElement: Element | null = null) => ({ parentElement }) as unknown as Element;

/** Whether an element that was made to show the first tree is known to show the second. */
function known(before: TreeElement, now: TreeElement): boolean {
  const one = element();
  setDrawn(one, before);
  return shows(one, now);
}

test("an element shows what it was last made to show, word for word", () => {
  expect(known(el("p", { class: "a" }, "six"), el("p", { class: "a" }, "six"))).toBe(true);
  expect(known(el("p", {}, "six"), el("p", {}, "seven"))).toBe(false);
  expect(known(el("p", {}, el("b")), el("p", {}, el("i")))).toBe(false);
  expect(known(el("p", {}, "six"), el("p"))).toBe(false);
});

test("one attribute more, less or other is another tree", () => {
  expect(known(el("p", { a: "1" }), el("p", { a: "1", b: "2" }))).toBe(false);
  expect(known(el("p", { a: "1", b: "2" }), el("p", { a: "1" }))).toBe(false);
  expect(known(el("p", { a: "1" }), el("p", { a: "2" }))).toBe(false);
});

test("of what readers move, nothing is known", () => {
  for (const tag of ["input", "select", "textarea", "output"]) expect(known(el(tag), el(tag))).toBe(false);
  expect(known(el("label", {}, el("input")), el("label", {}, el("input")))).toBe(false);
});

test("what changes by itself is known no more, nor what it stands in", () => {
  const outer = element();
  const inner = element(outer);
  for (const one of [outer, inner]) setDrawn(one, el("p"));
  forgetDrawn(inner);
  expect([outer, inner].map((one) => shows(one, el("p")))).toEqual([false, false]);
});
