import { halo } from "./halo.ts";
import { svg, type Attributes } from "./html.ts";
import { numberText } from "./numberText.ts";
import { ticks } from "./ticks.ts";

/** A line of a chart: a name, and one bar or several end to end. */
export interface ChartLine {
  readonly name: string;
  /** Its bars, each from where the last one ends. */
  readonly bars: readonly { readonly size: number; readonly paint: Attributes }[];
  /** The words beside them, and the value at which they stand. */
  readonly words: { readonly text: string; readonly at: number };
}

export interface BarChartOptions {
  /** The chart in words, for readers who hear it. */
  readonly label: string;
  /** The words on the axis. */
  readonly axis: string;
  /** The ends of the scale; 0 lies between them. */
  readonly least?: number;
  readonly most: number;
  /** The value of 1 on the axis. */
  readonly unit?: number;
  /** The chart's measures, in pixels. */
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly line: number;
  readonly inset: number;
  /** The distance of words from their value. */
  readonly beside: number;
  /** A line across all bars, with words above it. */
  readonly limit?: { readonly at: number; readonly text: string };
}

/** The room below the bars, for the axis and its words. */
const FOOT = 42;
const WORDS_BESIDE_NAME = 8;
const central = { "dominant-baseline": "central" };
const precise = (pixels: number): number => Math.round(100 * pixels) / 100;

/** Draws bars below each other on one scale, with an axis of round numbers. */
export function drawBarChart(
  document: Document,
  lines: readonly ChartLine[],
  options: BarChartOptions,
): Element {
  const { least = 0, most, unit = 1, width, left, right, top, line, inset, beside, limit } = options;
  const [foot, length] = [top + line * lines.length, width - left - right];
  const x = (value: number): number => precise(left + ((value - least) / (most - least || 1)) * length);
  const text = (words: string, at: Attributes) =>
    svg(document, "text", { fill: "currentColor", ...at }, words);
  const rule = (value: number, paint: Attributes) =>
    svg(document, "path", { d: `M${x(value)} ${top}V${foot}`, ...paint });
  const drawn = lines.flatMap(({ name, bars, words }, k) => {
    const y = top + line * (k + 0.5);
    let from = 0;
    const boxes = bars.map(({ size, paint }) => {
      const [start, end] = [x(from), x((from += size))];
      const place = { x: Math.min(start, end), width: precise(Math.abs(end - start)) };
      return svg(document, "rect", { ...place, y: y - line / 2 + inset, height: line - 2 * inset, ...paint });
    });
    return [
      {
        boxes,
        words: [
          text(name, { ...central, x: left - WORDS_BESIDE_NAME, y, "text-anchor": "end" }),
          text(words.text, { ...central, ...halo, x: precise(x(words.at) + beside), y }),
        ],
      },
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
      "aria-label": options.label,
    },
    ...roundValues(least / unit, most / unit).flatMap((value) => [
      rule(value * unit, { stroke: "var(--line)" }),
      text(numberText(value), { x: x(value * unit), y: foot + 16, "text-anchor": "middle" }),
    ]),
    ...drawn.flatMap(({ boxes }) => boxes),
    ...(limit === undefined
      ? []
      : [
          rule(limit.at, { stroke: "var(--ink)", "stroke-width": 2, "stroke-dasharray": "5 3" }),
          text(limit.text, {
            x: x(limit.at),
            y: top - 10,
            "text-anchor": limit.at > 0.6 * most ? "end" : "start",
          }),
        ]),
    ...drawn.flatMap(({ words }) => words),
    rule(0, { stroke: "currentColor" }),
    text(`${options.axis} →`, { x: left + length, y: foot + 34, "text-anchor": "end" }),
  );
}

/** Round values on both sides of 0, with one step. */
function roundValues(least: number, most: number): readonly number[] {
  const all = ticks(Math.max(most, -least));
  const below = all.filter((value) => value > 0 && value <= -least).map((value) => -value);
  return [...all.filter((value) => value <= most), ...below];
}
