import { expect, test } from "vitest";
import { groupByPlace } from "../../site/article/groupByPlace.ts";

test("a place stands where the article first comes to it, and keeps its figures' order", () => {
  const places = groupByPlace([
    { id: "a", place: "text, parameters" },
    { id: "b", place: "table of networks, VGG-16" },
    { id: "c", place: "text, parameters" },
  ]);
  expect(places.map(({ name, id, items }) => [name, id, items.map(({ id }) => id).join("")])).toEqual([
    ["Text, parameters", "at-text-parameters", "ac"],
    ["Table of networks, VGG-16", "at-table-of-networks-vgg-16", "b"],
  ]);
});
