import * as Plot from "@observablehq/plot";
import type { Figure } from "./figure.ts";

export interface DescentOptions {
  /** The loss of a weight. */
  readonly loss: (weight: number) => number;
  readonly from: number;
  readonly to: number;
}

/**
 * The path of one weight over its loss, from place to place.
 *
 *     descent([4, 3.2, 2.56], { loss: (weight) => weight * weight, from: -5, to: 5 })
 */
export function descent(path: readonly number[], { loss, from, to }: DescentOptions): Figure {
  const valley = Array.from({ length: 61 }, (_, k) => from + ((to - from) * k) / 60);
  const top = Math.max(loss(from), loss(to));
  // What has left the drawing is not drawn, nor what comes after it.
  const left = path.findIndex((weight) => !(weight >= from && weight <= to));
  const steps = left < 0 ? path : path.slice(0, left);
  const places = steps.map((weight, step) => ({ weight, loss: loss(weight), step }));
  const last = places.slice(-1);
  const told =
    left < 0 ? `step ${steps.length - 1}` : left === 0 ? "out of sight" : `out of sight at step ${left}`;
  const render = (document: Document) =>
    Plot.plot({
      document,
      width: 520,
      height: 260,
      marginLeft: 48,
      marginTop: 28,
      marginBottom: 40,
      style: { fontSize: "13px" },
      ariaLabel: `The path of a weight from ${path[0]} down to its loss: ${told}`,
      x: { label: "weight", domain: [from, to], ticks: 6 },
      y: { label: "loss", domain: [0, 1.15 * top], ticks: 4, grid: true },
      marks: [
        Plot.line(valley, {
          x: (weight: number) => weight,
          y: loss,
          stroke: "var(--ink-soft)",
          strokeWidth: 1.5,
        }),
        Plot.line(places, { x: "weight", y: "loss", stroke: "var(--gradients-text)", strokeWidth: 1.5 }),
        Plot.dot(places, {
          x: "weight",
          y: "loss",
          r: 4,
          fill: "var(--gradients)",
          stroke: "var(--gradients-text)",
        }),
        Plot.text(last, {
          x: "weight",
          y: "loss",
          text: () => told,
          textAnchor: "end",
          dx: -10,
          dy: -4,
          fill: "var(--ink)",
          stroke: "var(--paper)",
          strokeWidth: 5,
        }),
      ],
    });
  return { render };
}
