import { zeros } from "engine";
import { expect, test } from "vitest";
import { digitSheet } from "../../../lessons/figures/digitSheet.ts";
import { all, drawFigure } from "./drawFigure.ts";

const labels = zeros([3], { dtype: "float64" });
labels.data.set([4, 1, 8]);
const batch = { input: zeros([3, 1, 8, 8]), labels };
const html = drawFigure(digitSheet(batch, [4, 7, 8], { shown: [0, 1], input: "digit", here: 1 }));

test("each digit shown says what it is and what it was read as", () => {
  expect(html).toContain("a 4, read as 4");
  expect(html).toContain("a 1, wrongly read as 7");
  expect(html).not.toContain("a 8");
});

test("a digit sets the input to its place", () => {
  expect(all(html, /data-set-digit="(\d)"/g)).toEqual(["0", "1"]);
  expect(all(html, /class="(here)"/g)).toHaveLength(1);
});
