import { expect, test } from "vitest";
import { shareBars } from "../../../lessons/figures/shareBars.ts";
import { all, drawFigure } from "./drawFigure.ts";

const rows = [
  { row: "parameters", parts: { convolutions: 10, "fully connected": 90 } },
  { row: "work", parts: { convolutions: 75, "fully connected": 25 } },
];

test("the parts of a row are as wide as their shares", () => {
  const [small, large] = all(drawFigure(shareBars(rows)), /<rect [^>]*width="([\d.]+)"/g).map(Number);
  expect(large! / small!).toBeCloseTo(9, 0);
});

test("a part is named where it is wide enough, and always in words", () => {
  const html = drawFigure(shareBars(rows));
  expect(html).toContain(">fully connected 90.0%</text>");
  expect(html).not.toContain(">convolutions 10.0%</text>");
  expect(html).toContain("parameters: convolutions 10.0%, fully connected 90.0%; work:");
});

test("what is no memory has none of memory's colours", () => {
  const html = drawFigure(shareBars([rows[1]!], { weights: () => false }));
  expect(html).not.toContain("--weights");
});
