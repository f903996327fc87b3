import { expectOptions, optionKinds, type Known } from "engine";
import * as Plot from "@observablehq/plot";
import type { Figure } from "./html.ts";

export interface ShareRow {
  readonly row: string;
  /** The numbers of the row's parts, in order. */
  readonly parts: Readonly<Record<string, number>>;
}

export interface ShareOptions {
  /** Tells the rows that are memory, and so in the colour of weights; the others are grey. */
  readonly weights?: (row: string) => boolean;
}

const WIDTH = 460;
const RIGHT = 18;
/** The width of a letter. */
const LETTER = 7;

const known: Known<ShareOptions> = { weights: optionKinds.action };

/**
 * Wholes side by side, each divided into the same parts, in percent; the first part is filled, the others are outlined.
 *
 *     shareBars([{ row: "parameters", parts: { convolutions: 14714688, "fully connected": 123642856 } }])
 */
export function shareBars(rows: readonly ShareRow[], options: ShareOptions = {}): Figure {
  expectOptions("shareBars", options, known);
  const { weights = () => true } = options;
  const left = 16 + LETTER * Math.max(...rows.map(({ row }) => row.length));
  const segments = rows.flatMap(({ row, parts }) => {
    const whole = Object.values(parts).reduce((sum, part) => sum + part, 0);
    const kind = weights(row) ? "weights" : "ink-soft";
    let from = 0;
    return Object.entries(parts).map(([part, count], place) => {
      const share = (100 * count) / whole;
      const middle = from + share / 2;
      from += share;
      const text = `${part} ${share.toFixed(1)}%`;
      const solid = place === 0;
      const line = weights(row) ? "var(--weights-text)" : "var(--ink-soft)";
      const ink = solid ? (weights(row) ? "var(--weights-on)" : "var(--paper)") : "currentColor";
      return { row, share, middle, text, fill: `var(--${kind})`, opacity: solid ? 1 : 0.14, line, ink };
    });
  });
  const render = (document: Document) =>
    Plot.plot({
      document,
      width: WIDTH,
      height: 62 + 40 * rows.length,
      marginLeft: left,
      marginRight: RIGHT,
      marginBottom: 42,
      style: { fontSize: "13px" },
      ariaLabel: rows
        .map(
          ({ row }) =>
            `${row}: ${segments
              .filter((segment) => segment.row === row)
              .map(({ text }) => text)
              .join(", ")}`,
        )
        .join("; "),
      x: { label: "share (%)", ticks: 5, domain: [0, 100] },
      y: { label: null, domain: rows.map(({ row }) => row) },
      marks: [
        Plot.barX(segments, {
          x: "share",
          y: "row",
          fill: "fill",
          fillOpacity: "opacity",
          stroke: "line",
          insetTop: 4,
          insetBottom: 4,
        }),
        Plot.text(
          segments.filter(({ share, text }) => (share / 100) * (WIDTH - left - RIGHT) > LETTER * text.length),
          { x: "middle", y: "row", text: "text", fill: "ink" },
        ),
      ],
    });
  const data = rows.map(({ row, parts }) => ({ whole: row, ...parts }));
  return { render, data: [{ rows: data }] };
}
