import { expect, test } from "vitest";
import { expandedElements } from "../../../site/client/distrust/expandedElements.ts";
import { faultOf, most } from "../../../site/client/distrust/treeFault.ts";
import type { Tree } from "../../../site/kernel/tree.ts";

const el = (tag: string, attributes: Readonly<Record<string, string>> = {}, ...children: Tree[]): Tree => ({
  tag,
  attributes,
  children,
});
const many = (count: number): Tree[] => Array.from({ length: count }, () => el("b"));

test("an output may have 25,000 elements, 4,000,000 characters, 250 levels and 10,000 elements by reference", () => {
  expect(most).toEqual({
    elements: 25_000,
    characters: 4_000_000,
    depth: 250,
    expanded: 10_000,
    inputs: 300,
    fields: 5000,
    setters: 5000,
  });
  expect(faultOf(many(25_000))).toBeUndefined();
  expect(faultOf(many(25_001))).toEqual({ excess: "has more than 25,000 elements" });
  // A text of n characters counts for n + 1.
  expect(faultOf(["x".repeat(3_999_999)])).toBeUndefined();
  expect(faultOf(["x".repeat(4_000_000)])).toEqual({ excess: "has more than 4,000,000 characters" });
});

test("characters count wherever they stand", () => {
  expect(faultOf([el("p", { title: "x".repeat(4_000_000) })])).toHaveProperty("excess");
  expect(faultOf([el("p", { ["x".repeat(4_000_000)]: "" })])).toHaveProperty("excess");
});

test("levels are counted, the outermost too", () => {
  let tree: Tree = "x";
  for (let k = 0; k < 250; k++) tree = el("b", {}, tree);
  expect(faultOf([tree])).toBeUndefined();
  expect(faultOf([el("b", {}, tree)])).toEqual({ excess: "is nested more than 250 deep" });
});

test("a tree whose levels share their children is given up, however small it is to send", () => {
  let tree: Tree = "x";
  for (let k = 0; k < 60; k++) tree = el("b", {}, tree, tree);
  const began = performance.now();
  expect(faultOf([tree])).toEqual({ excess: "has more than 25,000 elements" });
  expect(performance.now() - began).toBeLessThan(1000);
  let texts: Tree = "x";
  for (let k = 0; k < 10; k++) texts = el("b", {}, ...Array.from({ length: 5 }, () => texts));
  expect(faultOf([texts])).toHaveProperty("excess");
});

test("an output may have 300 inputs, 5,000 fields and buttons, and set inputs in 5,000 places", () => {
  const each = (count: number, tag: string, attributes = {}) =>
    Array.from({ length: count }, () => el(tag, attributes));
  expect(faultOf([...each(300, "div", { "data-input": "a" }), ...each(5000, "input")])).toBeUndefined();
  expect(faultOf(each(301, "div", { "data-input": "a" }))).toEqual({ excess: "has more than 300 inputs" });
  expect(faultOf(each(5001, "input"))).toEqual({ excess: "has more than 5,000 fields and buttons" });
  expect(faultOf(each(5000, "b", { "data-set-a": "1" }))).toBeUndefined();
  expect(faultOf(each(5001, "b", { "data-set-a": "1" }))).toEqual({
    excess: "sets inputs in more than 5,000 places",
  });
});

test("what has another shape is none, holes and lists of attributes included", () => {
  const leaf = { tag: "p", attributes: {}, children: [] };
  const hole = Array<Tree>(2);
  hole[1] = "x";
  for (const value of [undefined, null, {}, "x", 6, [6], [undefined], hole])
    expect(faultOf(value)).toBe("shape");
  expect(faultOf([{ ...leaf, attributes: ["x"] }])).toBe("shape");
  expect(faultOf([{ ...leaf, children: hole }])).toBe("shape");
  expect(faultOf([{ ...leaf, attributes: { x: 6 } }])).toBe("shape");
});

const doubling = (depth: number): Tree[] => [
  el("g", { id: "a-0" }, el("rect")),
  ...Array.from({ length: depth }, (_, k) =>
    el("g", { id: `a-${k + 1}` }, el("use", { href: `#a-${k}` }), el("use", { href: `#a-${k}` })),
  ),
];

test("a reference counts for all it leads to", () => {
  // Each use is itself and a group of one rectangle.
  expect(expandedElements([el("g", { id: "a-0" }, el("rect")), el("use", { href: "#a-0" })], 100)).toBe(5);
  // 2, then 1 + 2 (1 + 2) = 7, then 1 + 2 (1 + 7) = 17, in place.
  expect(expandedElements(doubling(2), 100)).toBe(2 + 7 + 17);
  expect(expandedElements(doubling(40), 100)).toBeGreaterThan(100);
  expect(faultOf(doubling(40))).toEqual({ excess: "draws more than 10,000 elements by reference" });
});

test("a marker is drawn at each vertex, a pattern in each shape that inherits it, a gradient costs nothing", () => {
  const marker = el("marker", { id: "a-m" }, el("path"));
  const line = el("path", { d: "M0 0 10 10 20 20 30 30", "marker-mid": "url(#a-m)" });
  expect(expandedElements([marker, line], 1000)).toBeGreaterThan(2 + 1 + 4 * 2);
  const pattern = el("pattern", { id: "a-p" }, el("rect"));
  const group = el("g", { style: "fill: url('#a-p')" }, el("rect"), el("rect"));
  expect(expandedElements([pattern, group], 1000)).toBe(2 + 3 + 3 * 2);
  const gradient = el("linearGradient", { id: "a-g" }, el("stop"));
  expect(expandedElements([gradient, el("rect", { fill: "url(#a-g)" })], 1000)).toBe(3);
});

test("what refers to itself is too much", () => {
  expect(expandedElements([el("g", { id: "a-0" }, el("use", { href: "#a-0" }))], 100)).toBeGreaterThan(100);
});

test("a reference that leads nowhere costs nothing more", () => {
  expect(expandedElements([el("use", { href: "#a-0" }), el("rect", { fill: "url(#a-1)" })], 100)).toBe(2);
});
