import { expect, test } from "vitest";
import { descent } from "../../../lessons/figures/descent.ts";
import { all, drawFigure } from "./drawFigure.ts";

const valley = { loss: (weight: number) => weight * weight, from: -5, to: 5 };

test("every place on the path has a dot, the last one its step", () => {
  const html = drawFigure(descent([4, 2, 1], valley));
  expect(all(html, /class="(dot)/g)).toHaveLength(3);
  expect(html).toContain("step 2");
});

test("a weight that never moves says so", () => {
  expect(drawFigure(descent([4, 4, 4], valley))).toContain(">still here at step 2<");
  expect(drawFigure(descent([4], valley))).toContain(">step 0<");
});

test("what climbs out of the drawing is not drawn, but said", () => {
  const html = drawFigure(descent([4, -4.4, 5.8, -7], valley));
  expect(all(html, /class="(dot)/g)).toHaveLength(2);
  expect(html).toContain("out of sight at step 2");
});

test("a weight that is no number is out of sight at once", () => {
  expect(drawFigure(descent([Number.NaN], valley))).toContain("out of sight");
});

test("the valley goes from one end of the weights to the other, under a scale a little higher than its higher end", () => {
  const html = drawFigure(descent([4, 2], { ...valley, from: -4, to: 5 }));
  const [curve] = all(html, /<polyline class="curve" points="([^"]*)"/g);
  const places = curve!.split(" ");
  // 61 points; the higher end has a loss of 25, the lower one of 16, the scale reaches to 1.15 · 25.
  expect(places).toHaveLength(61);
  expect(places[0]).toBe(`0,${Math.round(1000 - (1000 * 16) / 28.75)}`);
  expect(places.at(-1)).toBe(`1000,${Math.round(1000 - 1000 / 1.15)}`);
  expect(html).toContain('aria-label="The path of a weight from 4 down to its loss: step 1"');
  expect(html).toContain("<span>−4</span><span>weight, with its loss above</span><span>5</span>");
});

test("a weight at the very end of the drawing is still in sight", () => {
  expect(drawFigure(descent([5, -5], valley))).toContain("step 1");
  expect(drawFigure(descent([5.01], valley))).toContain("out of sight");
});

test("the path has the colour of gradients, and the data every step's loss", () => {
  expect(drawFigure(descent([4], valley))).toContain("curve of-gradients");
  expect(descent([4, -7], valley).data![0]!.rows).toEqual([
    { step: "0", weight: 4, loss: 16 },
    { step: "1", weight: -7, loss: 49 },
  ]);
});
