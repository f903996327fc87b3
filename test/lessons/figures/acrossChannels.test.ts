import { tensor } from "engine";
import { expect, test } from "vitest";
import { acrossChannels } from "../../../lessons/figures/acrossChannels.ts";
import { all, drawFigure } from "./drawFigure.ts";

test("three sums, one a channel, become one activation", () => {
  const window = tensor([[[1, 2]], [[3, 4]], [[5, 6]]]);
  const filter = tensor([[[[1, 1]], [[-2, -2]], [[10, 0]]]]);
  const html = drawFigure(acrossChannels(window, filter));
  expect(all(html, /<p class="result">(.*?)<\/p>/g)).toEqual(["= 3", "= −14", "= 50"]);
  expect(html).toContain("3 − 14 + 50 = <strong>39</strong>");
});

test("each channel is named, and the filter's weights alone have their colour", () => {
  const html = drawFigure(acrossChannels(tensor([[[1]], [[2]], [[3]]]), tensor([[[4]], [[5]], [[6]]])));
  expect(all(html, /<p class="name">(.*?)<\/p>/g).filter((name) => name !== "weights, 1 × 1")).toEqual([
    "red, 1 × 1",
    "green, 1 × 1",
    "blue, 1 × 1",
  ]);
  const fills = ["var(--paper)", "var(--weights-text)"];
  expect(all(html, /<rect [^>]*fill="([^"]*)"/g)).toEqual([...fills, ...fills, ...fills]);
});
