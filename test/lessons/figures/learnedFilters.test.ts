import { tensor, zeros } from "engine";
import { expect, test } from "vitest";
import { learnedFilters, weightColours } from "../../../lessons/figures/learnedFilters.ts";
import { all, drawFigure } from "./drawFigure.ts";

test("a weight of 0 is the middle grey, the largest is full colour, its opposite none", () => {
  // Red, green and blue of two places.
  expect(weightColours([2, 0, 0, 0, -2, 1])).toEqual([
    [255, 128, 1],
    [128, 128, 192],
  ]);
});

test("a key says that dark is a weight below 0, grey 0, and bright one above 0", () => {
  const first = { name: "conv1_1", weight: zeros([1, 3, 3, 3]), bias: tensor([0]) };
  const html = drawFigure(learnedFilters({ names: [], layers: [first] }, zeros([3, 112, 112])));
  expect(all(html, /--tone: rgb\((\d+ \d+ \d+)\)/g)).toEqual(["1 1 1", "128 128 128", "255 255 255"]);
  expect(all(html, /<\/i>([^<]+)<\/li>/g)).toEqual(["dark: a weight below 0", "grey: 0", "bright: above 0"]);
});

test("each filter stands above what it finds in the picture", () => {
  const first = { name: "conv1_1", weight: zeros([2, 3, 3, 3]), bias: tensor([0, 1]) };
  const html = drawFigure(learnedFilters({ names: [], layers: [first] }, zeros([3, 112, 112])));
  expect(all(html, /aria-label="(filter[^"]*)"/g)).toEqual(["filter 1, 3 × 3 × 3", "filter 2, 3 × 3 × 3"]);
  expect(all(html, /alt="([^"]*)"/g)).toEqual(["what filter 1 finds", "what filter 2 finds"]);
});
