import { expect, test } from "vitest";
import { besides } from "../../../lessons/figures/besides.ts";
import { numberGrid } from "../../../lessons/figures/numberGrid.ts";
import { all, drawFigure } from "./drawFigure.ts";

test("figures stand beside one another, each under its name", () => {
  const html = drawFigure(besides({ before: numberGrid([[1]]), after: numberGrid([[2]]) }));
  expect(all(html, /<p class="name">(\w+)<\/p><svg/g)).toEqual(["before", "after"]);
});
