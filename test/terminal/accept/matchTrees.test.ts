import { expect, test } from "vitest";
import { matchTrees } from "../../../site/terminal/accept/matchTrees.ts";

test("trees of which there are as many match by their places", () => {
  expect(matchTrees(["a", "b"], ["a", "c"])).toEqual([
    ["a", "a"],
    ["b", "c"],
  ]);
});

test("otherwise those match that are equal, and the rest came or went", () => {
  expect(matchTrees(["a", "b"], ["a", "x", "b"])).toEqual([
    ["a", "a"],
    [undefined, "x"],
    ["b", "b"],
  ]);
  expect(matchTrees(["a", "b", "c"], ["c"])).toEqual([
    ["a", undefined],
    ["b", undefined],
    ["c", "c"],
  ]);
});
