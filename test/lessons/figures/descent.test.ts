import { expect, test } from "vitest";
import { descent } from "../../../lessons/figures/descent.ts";
import { all, drawFigure } from "./drawFigure.ts";

const valley = { loss: (weight: number) => weight * weight, from: -5, to: 5 };

test("every place on the path has a dot, the last one its step", () => {
  const html = drawFigure(descent([4, 2, 1], valley));
  expect(all(html, /class="(dot)/g)).toHaveLength(3);
  expect(html).toContain("step 2");
});

test("what climbs out of the drawing is not drawn, but said", () => {
  const html = drawFigure(descent([4, -4.4, 5.8, -7], valley));
  expect(all(html, /class="(dot)/g)).toHaveLength(2);
  expect(html).toContain("out of sight at step 2");
});

test("a weight that is no number is out of sight at once", () => {
  expect(drawFigure(descent([Number.NaN], valley))).toContain("out of sight");
});
