import { expect, test } from "vitest";
import { heatmap } from "../../../lessons/figures/heatmap.ts";
import { all, drawFigure } from "./drawFigure.ts";

test("the larger the number, the stronger the colour", () => {
  const html = drawFigure(
    heatmap([
      [29, 71],
      [158, 165],
    ]),
  );
  const strengths = all(html, /fill-opacity="([\d.]+)"/g).map(Number);
  expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
  expect(new Set(strengths).size).toBe(4);
});

test("a map of one value is drawn all the same", () => {
  expect(drawFigure(heatmap([[7, 7]]))).not.toContain("NaN");
});
