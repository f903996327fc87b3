import { expectOptions, optionKinds, type Known } from "engine";
import * as Plot from "@observablehq/plot";
import type { Figure } from "./html.ts";
import { letterWidth } from "./letterWidth.ts";

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
/** The room above bars for the names that are wider than their parts. */
const ABOVE = 18;

const known: Known<ShareOptions> = { weights: optionKinds.action };

/**
 * Wholes side by side, each divided into the same parts, in percent; the first part is filled, the others are outlined.
 * A part that is too narrow for its name has it above.
 *
 *     shareBars([{ row: "parameters", parts: { convolutions: 14714688, "fully connected": 123642856 } }])
 */
export function shareBars(rows: readonly ShareRow[], options: ShareOptions = {}): Figure {
  expectOptions("shareBars", options, known);
  const { weights = () => true } = options;
  const left = 16 + letterWidth * Math.max(...rows.map(({ row }) => row.length));
  const inPercent = (pixels: number) => (100 * pixels) / (WIDTH - left - RIGHT);
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
      const half = inPercent((letterWidth * text.length) / 2);
      const fits = share > 2 * half;
      // Above a narrow part, its name stays within the whole.
      const beside = Math.min(100 - half, Math.max(half, middle));
      return {
        row,
        share,
        middle,
        text,
        fits,
        beside,
        fill: `var(--${kind})`,
        opacity: solid ? 1 : 0.14,
        line,
        ink,
      };
    });
  });
  const above = segments.every(({ fits }) => fits) ? 0 : ABOVE;
  const names = { y: "row", text: "text" } as const;
  const render = (document: Document) =>
    Plot.plot({
      document,
      width: WIDTH,
      height: 62 + (40 + above) * rows.length,
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
      y: { domain: rows.map(({ row }) => row) },
      marks: [
        Plot.axisY({ label: null, dy: above / 2 }),
        Plot.barX(segments, {
          x: "share",
          y: "row",
          fill: "fill",
          fillOpacity: "opacity",
          stroke: "line",
          insetTop: 4 + above,
          insetBottom: 4,
        }),
        Plot.text(
          segments.filter(({ fits }) => fits),
          { ...names, x: "middle", fill: "ink", dy: above / 2 },
        ),
        Plot.text(
          segments.filter(({ fits }) => !fits),
          { ...names, x: "beside", fill: "currentColor", dy: -ABOVE },
        ),
      ],
    });
  const data = rows.map(({ row, parts }) => ({ whole: row, ...parts }));
  return { render, data: [{ rows: data }] };
}
