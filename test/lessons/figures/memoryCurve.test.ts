import { bytes } from "engine";
import { expect, test } from "vitest";
import { memoryCurve } from "../../../lessons/figures/memoryCurve.ts";
import { drawFigure } from "./drawFigure.ts";

const points = [1, 2, 3].map((at) => ({ at, memory: bytes(at * at * 1e9, "given") }));
const capacity = { name: "GPU", memory: bytes(5e9, "given") };
const options = { label: "side", here: points[1]!, capacity };

test("the point told apart has its memory beside it", () => {
  expect(drawFigure(memoryCurve(points, { ...options, unit: "MB" }))).toContain("2: 4 GB");
});

test("axis and line follow the reader's unit", () => {
  const html = drawFigure(memoryCurve(points, { ...options, unit: "MiB" }));
  expect(html).toContain("memory (GiB)");
  expect(html).toContain("GPU: 4.66 GiB");
});

test("the chart is told in words, too", () => {
  expect(drawFigure(memoryCurve(points, { ...options, unit: "MB" }))).toContain(
    "Memory by side: 4 GB at 2; GPU holds 5 GB",
  );
});
