import { conv2d, tensor } from "engine";
import { expect, test } from "vitest";
import { weightGradient } from "../../../lessons/figures/weightGradient.ts";
import { all, drawFigure } from "./drawFigure.ts";

const image = tensor([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
]);
const arriving = tensor([
  [1, 0],
  [0, 2],
]);
// A filter of 2 × 2 stops four times; its first weight meets 1, 2, 4 and 5: 1 × 1 + 2 × 5 = 11.
const gradient = conv2d(image, arriving);

test("each weight has the sum of what it met, times what comes back", () => {
  const html = drawFigure(weightGradient(image, arriving, gradient, { weight: 0 }));
  expect(html).toContain("gradient of the filter, 2 × 2: 11 14; 20 23");
});

test("the window on the image has the values that the weight met, a field for each stop", () => {
  const window = (weight: number) =>
    /class="window" x="(\d+)" y="(\d+)" width="(\d+)"/
      .exec(drawFigure(weightGradient(image, arriving, gradient, { weight })))!
      .slice(1);
  expect(window(0)).toEqual(["2", "2", "72"]);
  expect(window(1)).toEqual(["38", "2", "72"]);
  expect(window(99)).toEqual(["38", "38", "72"]);
});

test("gradients have their own colour, the outline too, and a field of them sets the input", () => {
  const html = drawFigure(weightGradient(image, arriving, gradient, { weight: 0, input: "chosen" }));
  expect(html).toMatch(/class="mark"[^>]*stroke="var\(--gradients-text\)"/);
  expect(all(html, /data-set-chosen="(\d)"/g)).toEqual(["0", "1", "2", "3"]);
});
