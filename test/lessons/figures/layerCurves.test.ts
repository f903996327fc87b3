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

test("weights have a whole line, maps a dashed one, both in the colours of their kinds", () => {
  const html = drawFigure(layerCurves(layers, { unit: "MB" }));
  expect(
    all(html, /<g aria-label="line"([^>]*)>/g).map((line) => [
      /stroke="([^"]*)"/.exec(line)![1],
      /dasharray="([^"]*)"/.exec(line)?.[1],
    ]),
  ).toEqual([
    ["var(--weights-text)", undefined],
    ["var(--activations-text)", "6 3"],
  ]);
  expect(all(html, /<g aria-label="dot" stroke="([^"]*)"/g)).toEqual([
    "var(--weights-text)",
    "var(--activations-text)",
  ]);
});

test("each curve is named at its highest point, weights to the left and maps to the right", () => {
  const html = drawFigure(layerCurves(layers, { unit: "MB" }));
  const highest = (title: string) =>
    new RegExp(`cx="([\\d.]+)" cy="([\\d.]+)"[^>]*><title>${title}`).exec(html)!;
  const [, x, y] = highest("fc, weights");
  expect(html).toMatch(
    new RegExp(
      `fill="var\\(--weights-text\\)" text-anchor="end"[^>]*><text[^>]*translate\\(${x},${y}\\)">weights<`,
    ),
  );
  const [, u, v] = highest("conv, maps");
  expect(html).toMatch(
    new RegExp(
      `fill="var\\(--activations-text\\)" text-anchor="start"[^>]*><text[^>]*translate\\(${u},${v}\\)">maps<`,
    ),
  );
});

test("the scale goes in tens from a thousand bytes to twice the largest", () => {
  const html = drawFigure(layerCurves(layers, { unit: "MB" }));
  const ticks = all(html, />(\d+ (?:kB|MB|GB))<\/text>/g);
  // 2 · 411 MB is 822 MB.
  expect(ticks).toEqual(["1 kB", "10 kB", "100 kB", "1 MB", "10 MB", "100 MB"]);
});

test("a layer that learns nothing has a dash in the data", () => {
  const [data] = layerCurves(layers, { unit: "MB" }).data!;
  expect(data!.rows.map(({ weights }) => typeof weights === "object" || weights)).toEqual([true, "–", true]);
});
