import { tensor } from "engine";
import { expect, test } from "vitest";
import { weighing } from "../../../lessons/figures/weighing.ts";
import { all, drawFigure } from "./drawFigure.ts";

const html = drawFigure(weighing(tensor([1, 2, 3, 4]), tensor([1, -1, 0.5, 0]), { side: 2, bias: 3 }));

test("the products add up, and the bias is added", () => {
  expect(html).toContain("sum of the products 0.5, bias 3, together <strong>3.5</strong>");
});

test("each part tells how far its numbers reach", () => {
  expect(all(html, /aria-label="([^"]+)"/g)).toEqual([
    "digit: 1 to 4",
    "weights: −1 to 1",
    "products: −2 to 1.5",
  ]);
});

test("numbers below 0 are hollow", () => {
  expect(all(html, /fill="none" stroke="var\(--(\w+)-text/g)).toEqual(["weights", "activations"]);
});
