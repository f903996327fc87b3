import { expectOptions, optionKinds, type Known } from "engine";
import { largestOf, smallestOf } from "./largestOf.ts";
import * as Plot from "@observablehq/plot";
import type { Tensor } from "engine";
import type { Figure } from "./html.ts";
import { numberText } from "./numberText.ts";

export interface ScoreBarsOptions {
  /** The name of the numbers, on the axis. */
  readonly label: string;
  /** Whether scores are shares, written in percent. */
  readonly percent?: boolean;
  /** The names of the classes; by default 0, 1, 2 … */
  readonly names?: readonly string[];
}

const known: Known<ScoreBarsOptions> = {
  label: optionKinds.text,
  percent: optionKinds.flag,
  names: optionKinds.list,
};

/**
 * One number a class as bars, the largest in full colour.
 *
 *     scoreBars(softmax(logits), { label: "probability (%)", percent: true })
 */
export function scoreBars({ data }: Tensor, options: ScoreBarsOptions): Figure {
  expectOptions("scoreBars", options, known);
  const { label, percent = false } = options;
  const largest = largestOf(data);
  const bars = Array.from(data, (value, k) => ({
    name: options.names?.[k] ?? String(k),
    value: percent ? value * 100 : value,
    text: percent ? `${numberText(value * 100, 1)}%` : numberText(value),
    strength: value === largest ? 1 : 0.35,
  }));
  const values = bars.map(({ value }) => value);
  const domain = percent ? [0, 100] : [Math.min(0, smallestOf(values)), Math.max(0, largestOf(values))];
  const render = (document: Document) =>
    Plot.plot({
      document,
      width: 300,
      height: 60 + 24 * bars.length,
      marginLeft: 34,
      marginRight: 56,
      marginTop: 10,
      marginBottom: 42,
      style: { fontSize: "13px" },
      ariaLabel: `${label}: ${bars.map(({ name, text }) => `${name} ${text}`).join(", ")}`,
      x: { label, ticks: 4, grid: true, domain },
      y: { label: null, domain: bars.map(({ name }) => name) },
      marks: [
        Plot.barX(bars, {
          x: "value",
          y: "name",
          fill: "var(--activations)",
          fillOpacity: "strength",
          stroke: "var(--activations-text)",
          insetTop: 3,
          insetBottom: 3,
        }),
        Plot.text(bars, {
          x: (bar: { value: number }) => Math.max(bar.value, 0),
          y: "name",
          text: "text",
          textAnchor: "start",
          dx: 5,
        }),
        Plot.ruleX([0]),
      ],
    });
  const rows = bars.map(({ name, value }) => ({ name, value: numberText(value, 4) }));
  return { render, data: [{ rows, columns: { name: "class", value: label } }] };
}
