import { expect, test } from "vitest";
import { isTree } from "../../../../site/notebook/kernel/run/isTree.ts";
import { notebookOf } from "../cells.ts";

const leaf = { tag: "p", attributes: {}, children: [] };

test("text and elements are trees", () => {
  expect(isTree("six")).toBe(true);
  expect(isTree({ tag: "p", attributes: { class: "value" }, children: ["six", leaf] })).toBe(true);
});

test("what has another shape is none", () => {
  for (const value of [undefined, null, 6, [], {}, () => 6, { ...leaf, tag: 6 }])
    expect(isTree(value)).toBe(false);
  expect(isTree({ ...leaf, attributes: { x: 6 } })).toBe(false);
  expect(isTree({ ...leaf, children: [6] })).toBe(false);
  expect(isTree({ ...leaf, children: "six" })).toBe(false);
});

test("what has no end is none", () => {
  const circle = { ...leaf, children: [] as unknown[] };
  circle.children.push(circle);
  expect(isTree(circle)).toBe(false);
});

test("what is small and has no end because its levels share their children is none", () => {
  let shared: unknown = leaf;
  for (let k = 0; k < 60; k++) shared = { ...leaf, children: [shared, shared] };
  expect(isTree(shared)).toBe(false);
});

test("a label that is no text fails in its line", async () => {
  const { notebook, shows } = notebookOf({
    inputs: 'import { slider } from "inputs";',
    a: "const stride = slider((() => 1) as never, { min: 1, max: 3 });",
    b: "stride",
  });
  await notebook.run();
  expect(shows("a")).toBe("failed: stride: expected a text as the label");
  expect(shows("b")).toBe("blocked by a");
});

test("what is nested 250 deep is a tree, and deeper is none", () => {
  const nested = (depth: number): unknown =>
    depth === 0 ? leaf : { ...leaf, children: [nested(depth - 1)] };
  expect([250, 251].map((depth) => isTree(nested(depth)))).toEqual([true, false]);
});
