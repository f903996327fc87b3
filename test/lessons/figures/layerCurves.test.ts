import { bytes } from "engine";
import { expect, test } from "vitest";
import { layerCurves } from "../../../lessons/figures/layerCurves.ts";
import { all, drawFigure } from "./drawFigure.ts";

const layers = [
  { step: "conv", weights: bytes(7168, "1,792 × 4 B"), map: bytes(12845056, "64 × 224 × 224 × 4 B") },
  { step: "pool", map: bytes(3211264, "64 × 112 × 112 × 4 B") },
  { step: "fc", weights: bytes(411058176, "102,764,544 × 4 B"), map: bytes(16384, "4,096 × 4 B") },
];

test("a layer that learns has two points, another has one", () => {
  const html = drawFigure(layerCurves(layers, { unit: "MB" }));
  expect(all(html, /<circle [^>]*fill="var\(--(\w+)\)"/g).toSorted()).toEqual([
    "activations",
    "activations",
    "activations",
    "weights",
    "weights",
  ]);
});

test("what grows crosses what shrinks", () => {
  const html = drawFigure(layerCurves(layers, { unit: "MB" }));
  const heights = all(html, /<circle [^>]*cy="([\d.]+)"/g).map(Number);
  const [firstWeights, lastWeights, firstMap, , lastMap] = heights as [
    number,
    number,
    number,
    number,
    number,
  ];
  expect(firstWeights).toBeGreaterThan(firstMap);
  expect(lastWeights).toBeLessThan(lastMap);
});

test("axis and words follow the reader's unit", () => {
  const html = drawFigure(layerCurves(layers, { unit: "MiB" }));
  expect(html).toContain("conv, maps: 12.25 MiB");
  expect(html).toContain(">1 MiB</text>");
});
