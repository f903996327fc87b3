import * as Plot from "@observablehq/plot";

const rows = [
  { name: "a", group: "x", value: 3, other: 1.234567 },
  { name: "b", group: "y", value: 1, other: 2.345678 },
  { name: "c", group: "x", value: 2, other: 0.456789 },
  { name: "d", group: "y", value: 5, other: 4.567891 },
];
const curve = Array.from({ length: 40 }, (_, i) => ({ x: i, y: Math.sin(i / 5) }));
const matrix = Array.from({ length: 16 }, (_, k) => ({
  row: Math.floor(k / 4),
  column: k % 4,
  value: (k * 7) % 16,
}));
const field = Array.from({ length: 64 }, (_, k) => Math.cos(k / 9));

/** One plot of every kind that a lesson, or a reader, may come up with. */
export const kinds: Readonly<Record<string, () => Element>> = {
  "bars lying down": () => Plot.barX(rows, { x: "value", y: "name" }).plot(),
  "bars with title and caption": () =>
    Plot.plot({
      title: "Values",
      subtitle: "by name",
      caption: "Made up.",
      marks: [Plot.barY(rows, { x: "name", y: "value" }), Plot.ruleY([0])],
    }),
  "a line with markers, clipped": () =>
    Plot.plot({
      y: { domain: [-0.5, 0.5] },
      clip: true,
      marks: [Plot.line(curve, { x: "x", y: "y", marker: "arrow" })],
    }),
  "dots with legend and symbols": () =>
    Plot.plot({
      color: { legend: true },
      symbol: { legend: true },
      marks: [Plot.dot(rows, { x: "value", y: "other", stroke: "group", symbol: "group" })],
    }),
  "dots with a continuous legend": () =>
    Plot.plot({
      color: { legend: true },
      marks: [Plot.dot(rows, { x: "value", y: "other", fill: "other" })],
    }),
  "cells with text": () =>
    Plot.plot({
      marks: [
        Plot.cell(matrix, { x: "column", y: "row", fill: "value" }),
        Plot.text(matrix, { x: "column", y: "row", text: "value" }),
      ],
    }),
  rectangles: () => Plot.rectY(curve, Plot.binX({ y: "count" }, { x: "y" })).plot(),
  "facets with tips": () => Plot.dot(rows, { x: "value", y: "other", fx: "group", tip: true }).plot(),
  "text cut short": () =>
    Plot.text(rows, {
      x: "value",
      y: "other",
      text: () => "a very long text indeed",
      lineWidth: 5,
      textOverflow: "ellipsis",
    }).plot(),
  "lines with a tip": () => Plot.lineY(curve, { x: "x", y: "y", tip: "x" }).plot(),
  "a tip that stays": () =>
    Plot.plot({ marks: [Plot.dot(rows, { x: "value", y: "other" }), Plot.tip(["Here"], { x: 2, y: 1 })] }),
  "area, arrow and link": () =>
    Plot.plot({
      marks: [
        Plot.areaY(curve, { x: "x", y: "y" }),
        Plot.arrow([0], { x1: 1, y1: 0, x2: 9, y2: 0.7, bend: true }),
        Plot.link([0], { x1: 1, y1: 0, x2: 20, y2: 0.5, curve: "bump-x" }),
      ],
    }),
  "a raster": () => Plot.raster(field, { width: 8, height: 8 }).plot(),
  waffles: () => Plot.waffleY(rows, { x: "name", y: "value", fill: "group" }).plot(),
  "a legend of swatches": () =>
    Plot.legend({ color: { type: "ordinal", domain: ["a", "b", "c"] } }) as Element,
  "a legend of swatches in columns": () =>
    Plot.legend({ color: { type: "ordinal", domain: ["a", "b"] }, columns: "120px" }) as Element,
  "a ramp": () => Plot.legend({ color: { type: "linear", domain: [0, 10] }, label: "Degrees" }) as Element,
  "a threshold": () => Plot.legend({ color: { type: "threshold", domain: [1, 2, 3] } }) as Element,
  "a legend of opacity": () => Plot.legend({ opacity: { domain: [0, 1] }, color: "blue" }) as Element,
  "regression, crosshair, hexagons, difference": () =>
    Plot.plot({
      marks: [
        Plot.linearRegressionY(rows, { x: "value", y: "other" }),
        Plot.crosshair(rows, { x: "value", y: "other" }),
        Plot.dot(curve, Plot.hexbin({ r: "count" }, { x: "x", y: "y" })),
        Plot.differenceY(curve, { x: "x", y1: 0, y2: "y" }),
      ],
    }),
  "whatever Plot thinks best": () => Plot.auto(rows, { x: "value", y: "other" }).plot(),
};
