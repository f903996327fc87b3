import type { Plot } from "./drag.ts";

/** One of the two sides that are compared, with the places of its plots. */
export interface Side {
  /** The path under the address where it is served. */
  readonly path: string;
  /** The convolution with its stride: squares and numbers, drawn by one function on both sides. */
  readonly figure: Plot;
  /** Bars, drawn by Plot on both sides. */
  readonly bars: Plot;
}

const strides = [2, 3, 1];
const lengths = [64, 256, 512, 128];

export const ours: Side = {
  path: "convolution/",
  figure: {
    slider: '[data-input="stride"]',
    chart: '[data-cell="strides"] [data-output]',
    values: strides,
  },
  bars: { slider: '[data-input="side"]', chart: '[data-cell="memory"] [data-output]', values: lengths },
};

export const peer: Side = {
  path: "",
  figure: { slider: "#cell-3 input[type=range]", chart: "#cell-4", values: strides },
  bars: { slider: "#cell-6 input[type=range]", chart: "#cell-8", values: lengths },
};

/** The figure's words if the stride is 2, or 3, and the padding 1. */
export const atStride2 = "feature map, 3 × 3";
export const atStride3 = "feature map, 2 × 2";

/** A cell of the lesson that no other reads from. */
export const spare = "keeps";
