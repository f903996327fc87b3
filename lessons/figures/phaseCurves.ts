import * as Plot from "@observablehq/plot";
import { bytes, formatBytes, units, type UnitName } from "engine";
import type { Figure } from "./figure.ts";
import type { PhasePeaks } from "./phasePeaks.ts";

export interface PhasePoint extends PhasePeaks {
  readonly at: number;
}

export interface PhaseCurvesOptions {
  /** What `at` is, on the axis. */
  readonly label: string;
  /** The point that is told apart. */
  readonly here: number;
  readonly unit: UnitName;
}

/** Keeps words readable where a line runs behind them. */
const halo = { stroke: "var(--paper)", strokeWidth: 5 };

/**
 * The highest points of backward and of the optimizer's work as something grows; the higher of the two is the peak.
 *
 *     phaseCurves([{ at: 1, backward: 1e9, optimizer: 2e9 }], { label: "pictures in the batch", here: 1, unit })
 */
export function phaseCurves(points: readonly PhasePoint[], options: PhaseCurvesOptions): Figure {
  const { label, here, unit } = options;
  const largest = Math.max(...points.flatMap(({ backward, optimizer }) => [backward, optimizer]));
  const prefix = units[unit].findLast(({ bytes }) => largest >= bytes) ?? units[unit][0]!;
  const curves = [
    { key: "backward", words: "in backward", colour: "gradients", dashes: "none" },
    { key: "optimizer", words: "while the optimizer works", colour: "optimizer", dashes: "6 3" },
  ] as const;
  const now = points.filter(({ at }) => at === here);
  const told = now.map(
    ({ at, backward, optimizer }) =>
      `; at ${at}: ${formatBytes(backward, unit)} in backward, ${formatBytes(optimizer, unit)} while the optimizer works`,
  );
  const render = (document: Document) =>
    Plot.plot({
      document,
      width: 560,
      height: 300,
      marginLeft: 58,
      marginRight: 24,
      marginTop: 26,
      marginBottom: 42,
      style: { fontSize: "13px" },
      ariaLabel: `Most memory by ${label}, in two phases${told.join("")}`,
      x: { label, ticks: 8 },
      y: {
        label: `most in memory (${prefix.symbol})`,
        ticks: 5,
        grid: true,
        domain: [0, (1.1 * largest) / prefix.bytes],
      },
      marks: [
        Plot.ruleY([0]),
        ...(now.length > 0 ? [Plot.ruleX([here], { stroke: "var(--ink-soft)" })] : []),
        ...curves.flatMap(({ key, words, colour, dashes }) => {
          const size = (point: PhasePoint) => point[key] / prefix.bytes;
          const stroke = `var(--${colour}-text)`;
          const name = {
            x: "at",
            y: size,
            text: () => words,
            fill: stroke,
            textAnchor: "end",
            dy: key === "backward" ? -12 : 16,
          } as const;
          return [
            Plot.line(points, { x: "at", y: size, stroke, strokeWidth: 2.5, strokeDasharray: dashes }),
            Plot.dot(now, { x: "at", y: size, r: 5, stroke, fill: `var(--${colour})` }),
            Plot.text(points.slice(-1), { ...name, ...halo }),
          ];
        }),
      ],
    });
  return { render };
}

/** The same points as rows of a table. */
export const phaseData = (label: string, points: readonly PhasePoint[]) =>
  points.map(({ at, backward, optimizer }) => ({
    [label]: String(at),
    "in backward": bytes(backward, "the most alive on the way back"),
    "while the optimizer works": bytes(optimizer, "the most alive in the last act"),
  }));
