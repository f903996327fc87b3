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

test("the curve has the colour of activations, the line that of ink", () => {
  const html = drawFigure(memoryCurve(points, { ...options, unit: "MB" }));
  expect(html).toContain('aria-label="line" fill="none" stroke="var(--activations-text)" stroke-width="2.5"');
  expect(html).toContain('stroke="var(--ink)" stroke-width="2" stroke-dasharray="5 3"');
  expect(html).toContain('aria-label="dot" fill="var(--activations)" stroke="var(--activations-text)"');
  expect(html).toMatch(
    /fill="var\(--ink\)" stroke="var\(--paper\)" stroke-width="5"[^>]*><text[^>]*>2: 4 GB/,
  );
});

test("the words of a point past a tenth of the height stand to its left, of a lower one to its right", () => {
  const anchor = (gigabytes: number) => {
    const here = { at: 2, memory: bytes(gigabytes * 1e9, "given") };
    const all = [...points.slice(0, 1), here, { at: 3, memory: bytes(10e9, "given") }];
    const html = drawFigure(memoryCurve(all, { ...options, here, unit: "MB" }));
    return /text-anchor="(\w+)" transform="translate\((-?\d+),(-?\d+)\)"[^>]*><text[^>]*>2: /
      .exec(html)!
      .slice(1);
  };
  // The largest is 10 GB.
  expect([anchor(1), anchor(1.1)]).toEqual([
    ["start", "0", "-16"],
    ["end", "-12", "-8"],
  ]);
});

test("the data have the axis's name over the places", () => {
  const [data] = memoryCurve(points, { ...options, unit: "MB" }).data!;
  expect(data!.columns).toEqual({ at: "side", memory: "memory" });
  expect(data!.rows[2]).toEqual({ at: "3", memory: points[2]!.memory });
});
