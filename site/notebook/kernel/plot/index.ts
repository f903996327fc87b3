// This one stands first, and unsharp.ts behind Plot: modules are evaluated in that order.
import "./restorePixelRatio.ts";
import { legend as drawLegend, Mark, plot as drawPlot } from "./upstream.ts";
import type { PlotOptions, RenderableMark } from "./upstream.ts";
import "./unsharp.ts";
import { createDocument } from "../document/index.ts";

export * from "./upstream.ts";

/** Draws a plot in a document of its own, unless given another: cells may do with theirs what they like. */
export function plot(options: PlotOptions = {}): ReturnType<typeof drawPlot> {
  return drawPlot({ document: createDocument(), ...options });
}

export const legend: typeof drawLegend = (options) =>
  drawLegend(Object.assign({ document: createDocument() }, options));

Object.defineProperty(Mark.prototype, "plot", {
  configurable: true,
  writable: true,
  value(this: RenderableMark, { marks = [], ...options }: PlotOptions = {}) {
    return plot({ ...options, marks: [...(marks as RenderableMark[]), this] });
  },
});
