import { expect, test } from "vitest";
import { elementsOf, isOfClass, wordsOf } from "../../../site/notebook/build/elementsOf.ts";

const p = {
  tag: "p",
  attributes: { class: "hint first" },
  children: ["a ", { tag: "b", attributes: {}, children: ["b"] }],
};
const trees = ["x", { tag: "div", attributes: {}, children: [p, { ...p, children: [p] }] }];

test("elements are found in page order, and none inside one that was found", () => {
  expect(elementsOf(trees, isOfClass("hint"))).toEqual([p, { ...p, children: [p] }]);
  expect(elementsOf(trees, isOfClass("hin"))).toEqual([]);
});

test("the words of trees are those that a reader sees", () => {
  expect(wordsOf(trees)).toBe("xa ba b");
});
