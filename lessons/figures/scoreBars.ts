import { expectOptions, optionKinds, type Known } from "engine";
import { largestOf, smallestOf } from "./largestOf.ts";
import type { Tensor } from "engine";
import { svg, type Attributes, type Figure } from "./html.ts";
import { numberText } from "./numberText.ts";
import { ticks } from "./ticks.ts";

/** The bars' place and the room around them, in pixels; a line is as high as a name and its bar. */
const [LEFT, LENGTH, RIGHT, TOP, LINE, FOOT] = [34, 210, 56, 10, 24, 42];

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
  const [least, most] = percent
    ? [0, 100]
    : [Math.min(0, smallestOf(values)), Math.max(0, largestOf(values))];
  const x = (value: number): number =>
    Math.round(10 * (LEFT + ((value - least) / (most - least || 1)) * LENGTH)) / 10;
  const round = ticks(Math.max(most, -least));
  const marks = [
    ...round.filter((value) => value <= most),
    ...round.filter((value) => value > 0 && value <= -least).map((value) => -value),
  ];
  const [width, foot] = [LEFT + LENGTH + RIGHT, TOP + LINE * bars.length];
  const render = (document: Document) => {
    const text = (words: string, at: Attributes) =>
      svg(document, "text", { fill: "currentColor", ...at }, words);
    const rule = (value: number, stroke: string) =>
      svg(document, "path", { d: `M${x(value)} ${TOP}V${foot}`, stroke });
    const lines = bars.map(({ name, value, text: amount, strength }, k) => {
      const middle = TOP + LINE * (k + 0.5);
      const bar = svg(document, "rect", {
        x: Math.min(x(0), x(value)),
        width: Math.round(10 * Math.abs(x(value) - x(0))) / 10,
        y: middle - LINE / 2 + 3,
        height: LINE - 6,
        fill: "var(--activations)",
        "fill-opacity": strength,
        stroke: "var(--activations-text)",
      });
      const place = { y: middle, "dominant-baseline": "central" };
      return [
        text(name, { ...place, x: LEFT - 8, "text-anchor": "end" }),
        bar,
        text(amount, { ...place, x: x(Math.max(value, 0)) + 5 }),
      ];
    });
    return svg(
      document,
      "svg",
      {
        class: "chart",
        viewBox: `0 0 ${width} ${foot + FOOT}`,
        width,
        height: foot + FOOT,
        role: "img",
        "aria-label": `${label}: ${bars.map(({ name, text }) => `${name} ${text}`).join(", ")}`,
      },
      ...marks.flatMap((value) => [
        rule(value, "var(--line)"),
        text(numberText(value), { x: x(value), y: foot + 16, "text-anchor": "middle" }),
      ]),
      ...lines.flat(),
      rule(0, "currentColor"),
      text(`${label} →`, { x: width - RIGHT, y: foot + 34, "text-anchor": "end" }),
    );
  };
  const rows = bars.map(({ name, value }) => ({ name, value: numberText(value, 4) }));
  return { render, data: [{ rows, columns: { name: "class", value: label } }] };
}
