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

test("fields go from 4% of their colour for the smallest number to 54% for the largest, in proportion", () => {
  const html = drawFigure(heatmap([[0, 5, 10]]));
  expect(all(html, /fill="var\(--activations\)" fill-opacity="([\d.]+)"/g)).toEqual(["0.04", "0.29", "0.54"]);
});

test("a map is called a feature map unless said otherwise", () => {
  expect(drawFigure(heatmap([[1]]))).toContain('aria-label="feature map: 1"');
  expect(drawFigure(heatmap([[1]], { label: "edges" }))).toContain('aria-label="edges: 1"');
});
