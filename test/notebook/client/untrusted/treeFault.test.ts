import { expect, test } from "vitest";
import { findTreeFault, treeLimits } from "../../../../site/notebook/client/untrusted/treeFault.ts";
import type { Tree } from "../../../../site/notebook/kernel/tree.ts";

const el = (tag: string, attributes: Readonly<Record<string, string>> = {}, ...children: Tree[]): Tree => ({
  tag,
  attributes,
  children,
});
const many = (count: number): Tree[] => Array.from({ length: count }, () => el("b"));

test("an output may have 25,000 elements, 2,500,000 characters, 250 levels and cost as much as 50,000 shapes", () => {
  expect(treeLimits).toEqual({
    elements: 25_000,
    characters: 2_500_000,
    depth: 250,
    cost: 50_000,
    inputs: 300,
    fields: 5000,
    setters: 5000,
  });
  expect(findTreeFault(many(25_000))).toBeUndefined();
  expect(findTreeFault(many(25_001))).toEqual({ excess: "has more than 25,000 elements" });
  // A text of n characters counts for n + 1.
  expect(findTreeFault(["x".repeat(2_500_000)])).toEqual({ excess: "has more than 2,500,000 characters" });
  // Eight characters that are laid out cost as much as a shape, 40 that are not as much.
  expect(findTreeFault(["x".repeat(400_000)])).toBeUndefined();
  expect(findTreeFault(["x".repeat(400_008)])).toEqual({
    excess: "is as much work to draw as 50,001 shapes, and 50,000 is the most",
  });
});

test("characters count wherever they stand", () => {
  expect(findTreeFault([el("p", { title: "x".repeat(2_500_000) })])).toHaveProperty("excess");
  expect(findTreeFault([el("p", { ["x".repeat(2_500_000)]: "" })])).toHaveProperty("excess");
});

test("levels are counted, the outermost too", () => {
  let tree: Tree = "x";
  for (let k = 0; k < 250; k++) tree = el("b", {}, tree);
  expect(findTreeFault([tree])).toBeUndefined();
  expect(findTreeFault([el("b", {}, tree)])).toEqual({ excess: "is nested more than 250 deep" });
});

test("a tree whose levels share their children is given up, however small it is to send", () => {
  let tree: Tree = "x";
  for (let k = 0; k < 60; k++) tree = el("b", {}, tree, tree);
  const began = performance.now();
  expect(findTreeFault([tree])).toEqual({ excess: "has more than 25,000 elements" });
  expect(performance.now() - began).toBeLessThan(1000);
  let texts: Tree = "x";
  for (let k = 0; k < 10; k++) texts = el("b", {}, ...Array.from({ length: 5 }, () => texts));
  expect(findTreeFault([texts])).toHaveProperty("excess");
});

test("an output may have 300 inputs, 5,000 fields and buttons, and set inputs in 5,000 places", () => {
  const each = (count: number, tag: string, attributes = {}) =>
    Array.from({ length: count }, () => el(tag, attributes));
  expect(findTreeFault([...each(300, "div", { "data-input": "a" }), ...each(5000, "input")])).toBeUndefined();
  expect(findTreeFault(each(301, "div", { "data-input": "a" }))).toEqual({
    excess: "has more than 300 inputs",
  });
  expect(findTreeFault(each(5001, "input"))).toEqual({ excess: "has more than 5,000 fields and buttons" });
  expect(findTreeFault(each(5000, "b", { "data-set-a": "1" }))).toBeUndefined();
  expect(findTreeFault(each(5001, "b", { "data-set-a": "1" }))).toEqual({
    excess: "sets inputs in more than 5,000 places",
  });
});

test("what has another shape is none, holes and lists of attributes included", () => {
  const leaf = { tag: "p", attributes: {}, children: [] };
  const hole = Array<Tree>(2);
  hole[1] = "x";
  for (const value of [undefined, null, {}, "x", 6, [6], [undefined], hole])
    expect(findTreeFault(value)).toBe("shape");
  expect(findTreeFault([{ ...leaf, attributes: ["x"] }])).toBe("shape");
  expect(findTreeFault([{ ...leaf, children: hole }])).toBe("shape");
  expect(findTreeFault([{ ...leaf, attributes: { x: 6 } }])).toBe("shape");
});

const doubling = (depth: number): Tree[] => [
  el("g", { id: "a-0" }, el("rect")),
  ...Array.from({ length: depth }, (_, k) =>
    el("g", { id: `a-${k + 1}` }, el("use", { href: `#a-${k}` }), el("use", { href: `#a-${k}` })),
  ),
];

test("a reference counts for all it leads to", () => {
  expect(findTreeFault(doubling(10))).toBeUndefined();
  for (const depth of [18, 40, 200])
    expect(findTreeFault(doubling(depth))).toEqual({
      excess: expect.stringMatching(
        /^is as much work to draw as [\d,]+ shapes, and 50,000 is the most$/,
      ) as string,
    });
});

test("boxes that are laid out again and again count as often as they are", () => {
  let tree: Tree = "x";
  for (let k = 0; k < 30; k++)
    tree = el("div", { style: "display: inline-flex; width: fit-content(50%)" }, tree);
  expect(findTreeFault([tree])).toHaveProperty("excess");
});

test("what refers to itself again and again is too much", () => {
  const circle = (k: number) => el("g", { id: `a-${k}` }, el("use", { href: `#a-${k}` }));
  expect(findTreeFault(Array.from({ length: 9 }, (_, k) => circle(k)))).toEqual({
    excess: "has parts that refer to themselves",
  });
});
