import { expectOptions, optionKinds, type Known } from "engine";
import { largestOf, smallestOf } from "./largestOf.ts";
import type { Tensor } from "engine";
import { drawBarChart } from "./drawBarChart.ts";
import type { Figure } from "./html.ts";
import { numberText } from "./numberText.ts";
import { paintOf } from "./paintOf.ts";

/** The chart's measures, in pixels. */
const measures = { width: 300, left: 34, right: 56, top: 10, line: 24, inset: 3, beside: 5 } as const;

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
  const scale = percent
    ? { most: 100 }
    : { least: Math.min(0, smallestOf(values)), most: Math.max(0, largestOf(values)) };
  const lines = bars.map(({ name, value, text, strength }) => ({
    name,
    bars: [{ size: value, paint: { ...paintOf("activations"), "fill-opacity": strength } }],
    words: { text, at: Math.max(value, 0) },
  }));
  const spoken = `${label}: ${bars.map(({ name, text }) => `${name} ${text}`).join(", ")}`;
  const render = (document: Document) =>
    drawBarChart(document, lines, { label: spoken, axis: label, ...scale, ...measures });
  const rows = bars.map(({ name, value }) => ({ name, value: numberText(value, 4) }));
  return { render, data: [{ rows, columns: { name: "class", value: label } }] };
}
