import { expect, test } from "vitest";
import { shiftCurves } from "../../../lessons/figures/shiftCurves.ts";
import { all, drawFigure } from "./drawFigure.ts";

const html = drawFigure(
  shiftCurves([
    { maxima: 10, averages: 10 },
    { maxima: 5.5, averages: 2.75 },
    { maxima: 0, averages: 0 },
  ]),
);

test("a solid curve is for maxima, a dashed one for averages, under a scale a tenth higher than the largest", () => {
  expect(all(html, /class="curve"[^>]*points="([^"]*)"/g)).toEqual(["0,91 500,500 1000,1000"]);
  expect(all(html, /class="curve dashed"[^>]*points="([^"]*)"/g)).toEqual(["0,91 500,750 1000,1000"]);
  expect(html).toContain("solid for maxima, dashed for averages");
});

test("every count has a dot on each curve", () => {
  expect(all(html, /class="(dot)/g)).toHaveLength(6);
});

test("who hears it is told all numbers, and the axis runs from not pooled to the last", () => {
  expect(html).toContain("maxima 10, 5.5, 0; averages 10, 2.75, 0");
  expect(html).toContain('<p class="axis"><span>0</span><span>times pooled</span><span>2</span></p>');
});
