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
