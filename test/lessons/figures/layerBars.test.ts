import { bytes } from "engine";
import { expect, test } from "vitest";
import { layerBars } from "../../../lessons/figures/layerBars.ts";
import { all, drawFigure } from "./drawFigure.ts";

const rows = [
  { step: "conv1", memory: bytes(7168, "1,792 × 4 B"), sort: "weights" },
  { step: "conv2", memory: bytes(14336, "3,584 × 4 B"), sort: "activations" },
];
const options = { unit: "MB", part: "step", value: "memory" } as const;

test("a bar is as long as its value, and has its layer's mark", () => {
  const html = drawFigure(layerBars(rows, { ...options, kind: "weights" }));
  expect(all(html, /data-part="(\w+)"/g)).toEqual(["conv1", "conv2"]);
  expect(all(html, /--length: ([\d.]+)/g)).toEqual(["50", "100"]);
});

test("the kind is one for all bars, or said by a column", () => {
  expect(all(drawFigure(layerBars(rows, { ...options, kind: "weights" })), /line of-(\w+)/g)).toEqual([
    "weights",
    "weights",
  ]);
  expect(all(drawFigure(layerBars(rows, { ...options, kind: "sort" })), /line of-(\w+)/g)).toEqual([
    "weights",
    "activations",
  ]);
});

test("bars are told in words, in the reader's unit", () => {
  const html = drawFigure(layerBars(rows, { ...options, unit: "MiB", kind: "weights" }));
  expect(html).toContain('aria-label="memory: conv1 7 KiB, conv2 14 KiB"');
});
