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

test("the first bar alone is a tab stop, and a full length may be given", () => {
  const html = drawFigure(layerBars(rows, { ...options, kind: "weights", full: 28672 }));
  expect(all(html, /<li [^>]*tabindex="(-?\d)"/g)).toEqual(["0", "-1"]);
  expect(all(html, /--length: ([\d.]+)/g)).toEqual(["25", "50"]);
});

test("a kind that is none has the colour of activations", () => {
  const html = drawFigure(layerBars([{ step: "a", memory: 1, sort: "sums" }], { ...options, kind: "sort" }));
  expect(all(html, /line of-(\w+)/g)).toEqual(["activations"]);
});

test("lengths have two decimals: a third is 33.33", () => {
  const html = drawFigure(
    layerBars(
      [
        { step: "a", memory: 1 },
        { step: "b", memory: 3 },
      ],
      { ...options, kind: "weights" },
    ),
  );
  expect(all(html, /--length: ([\d.]+)/g)).toEqual(["33.33", "100"]);
});
