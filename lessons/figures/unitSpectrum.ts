import { expectOptions, optionKinds, type Known } from "engine";
import * as Plot from "@observablehq/plot";
import { group } from "engine";
import { reads } from "./drawnMapMegabytes.ts";
import type { Figure } from "./html.ts";

export interface PrintedBytes {
  readonly bytes: number;
  /** The figure as printed, digit for digit, in "MB". */
  readonly printed: string;
}

export interface SpectrumOptions {
  /** The smallest divisor that is tried. */
  readonly from: number;
  /** The largest divisor. */
  readonly to: number;
  /** The distance between divisors. */
  readonly step: number;
  /** The divisor that is looked at. */
  readonly here: number;
}

const spectrumOptions: Known<SpectrumOptions> = {
  from: optionKinds.number,
  to: optionKinds.number,
  step: optionKinds.number,
  here: optionKinds.number,
};

/**
 * The number of printed figures that come out for each size that a "MB" might have: the more, the higher the bar.
 *
 *     unitSpectrum([{ bytes: 553430176, printed: "540.46" }], { from: 1e6, to: 1.05e6, step: 1000, here: 1.01e6 })
 */
export function unitSpectrum(figures: readonly PrintedBytes[], options: SpectrumOptions): Figure {
  expectOptions("unitSpectrum", options, spectrumOptions);
  const { from, to, step, here } = options;
  const count = Math.floor((to - from) / step) + 1;
  const tried = Array.from({ length: count }, (_, k) => right(figures, from + k * step));
  const now = right(figures, here);
  const known = [1e6, 2 ** 20].filter((divisor) => divisor >= from && divisor <= to);
  const render = (document: Document) =>
    Plot.plot({
      document,
      width: 460,
      height: 250,
      marginLeft: 36,
      marginRight: 34,
      marginTop: 48,
      marginBottom: 42,
      style: { fontSize: "13px" },
      ariaLabel: `With ${group(here)} bytes to a MB ${now.hits} of ${figures.length} figures come out`,
      // No tick may stand where the answer is.
      x: {
        label: "bytes in a MB",
        domain: [from, to],
        ticks: [from, to],
        tickFormat: (tick: number) => group(tick),
      },
      y: { label: "figures that come out", domain: [0, figures.length], ticks: 4, grid: true },
      marks: [
        Plot.ruleX(known, { stroke: "var(--ink-soft)", strokeDasharray: "2 3" }),
        Plot.text(["MB", "MiB"].slice(0, known.length), {
          x: (_: string, k: number) => known[k],
          text: (name: string) => name,
          frameAnchor: "top",
          dy: -10,
          fill: "var(--ink-soft)",
        }),
        Plot.ruleX(
          tried.filter(({ hits }) => hits > 0),
          { x: "divisor", y1: 0, y2: "hits", stroke: "var(--weights)", strokeWidth: 4 },
        ),
        Plot.ruleY([0]),
        Plot.dot([now], {
          x: "divisor",
          y: "hits",
          r: 6,
          fill: "var(--weights)",
          stroke: "var(--weights-text)",
        }),
      ],
    });
  const columns = { divisor: "bytes in a MB", hits: "figures that come out" };
  return { render, data: [{ rows: tried, columns }] };
}

/** The number of figures that a divisor gives. */
function right(
  figures: readonly PrintedBytes[],
  divisor: number,
): { readonly divisor: number; readonly hits: number } {
  return { divisor, hits: figures.filter(({ bytes, printed }) => reads(bytes / divisor, printed)).length };
}
