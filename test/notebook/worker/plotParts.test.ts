import { expect, test } from "vitest";
import { site } from "../../../site/loadLesson.ts";
import { unusedPlotParts, plotParts } from "../../../site/notebook/worker/plotParts.ts";
import { kernelProgram } from "../../../site/notebook/worker/kernelProgram.ts";

const left = (...sources: readonly string[]) => unusedPlotParts(sources).map(({ what }) => what);

test("a part of Plot is left out where no source needs it", () => {
  expect(left("Plot.barX(bars).plot()")).toEqual([
    "maps",
    "colour scales",
    "dates",
    "lines, areas and dots",
    "legends",
    "arrowheads and dots on lines",
    "tips",
  ]);
  expect(left('Plot.plot({ projection: "mercator" })')).not.toContain("maps");
  expect(left("Plot.dot(points, Plot.dodgeX())")).not.toContain("maps");
  expect(left("Plot.line(points, { marker: true })")).not.toContain("arrowheads and dots on lines");
  expect(left("Plot.plot({ color: { scheme } })")).not.toContain("colour scales");
  expect(left("[{ day: new Date(2014, 8, 4) }]", "1")).not.toContain("dates");
  for (const needs of [
    "Plot.lineY(all)",
    "Plot.dot(all)",
    "Plot.auto(all)",
    "{ curve }",
    '{ symbol: "star" }',
  ])
    expect(left(needs)).not.toContain("lines, areas and dots");
  expect(left("Plot.ruleX(all)", "Plot.text(all)", "unit.symbol")).toContain("lines, areas and dots");
  expect(left("Plot.plot({ color: { legend: true } })")).not.toContain("legends");
  expect(left("Plot.dot(points, { tip: true })")).not.toContain("tips");
});

test("a kernel without these parts is smaller by a quarter, and names what is missing", async () => {
  const used = new Map([["@observablehq/plot", new Map([["barX", "all" as const]])]]);
  const [whole, less] = await Promise.all(
    [[], plotParts].map((left) => kernelProgram("lesson", { site, used, left })),
  );
  expect(less!.gzipBytes).toBeLessThan((whole!.gzipBytes * 3) / 4);
  expect(less!.code).toContain("maps come with the whole of Plot: edit a cell to load it");
});
