import { expectOptions, optionKinds, oneOf, unitNames, type Known } from "engine";
import { bytes, formatBytes, type UnitName } from "engine";
import { drawCurvePlane } from "./curvePlane.ts";
import type { Figure } from "./html.ts";
import type { PhasePeaks } from "./phasePeaks.ts";
import { byteTicks } from "./ticks.ts";

export interface PhasePoint extends PhasePeaks {
  readonly at: number;
}

export interface PhaseCurvesOptions {
  /** The quantity `at`, on the axis. */
  readonly label: string;
  /** The point that is set apart. */
  readonly here: number;
  /** The peak that there would be otherwise: what the higher curve stays below it is shaded as saved. */
  readonly without?: number;
  /** The reader's unit for bytes; the input `unit`. */
  readonly unit: UnitName;
}

const known: Known<PhaseCurvesOptions> = {
  label: optionKinds.text,
  here: optionKinds.number,
  without: optionKinds.number,
  unit: oneOf(...unitNames),
};

/**
 * The highest points of backward and of the optimizer's work as something grows; the higher of the two is the peak.
 *
 *     phaseCurves([{ at: 1, backward: 1e9, optimizer: 2e9 }], { label: "pictures in the batch", here: 1, unit })
 */
export function phaseCurves(points: readonly PhasePoint[], options: PhaseCurvesOptions): Figure {
  expectOptions("phaseCurves", options, known);
  const { label, here, without = 0, unit } = options;
  const largest = Math.max(without, ...points.flatMap(({ backward, optimizer }) => [backward, optimizer]));
  const phases = [
    { key: "backward", name: "in backward", kind: "gradients", dashed: false },
    { key: "optimizer", name: "while the optimizer works", kind: "optimizer", dashed: true },
  ] as const;
  const now = points.filter(({ at }) => at === here);
  const told = now.map(
    ({ at, backward, optimizer }) =>
      `; at ${at}: ${formatBytes(backward, unit)} in backward, ${formatBytes(optimizer, unit)} while the optimizer works`,
  );
  const [from, to] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 1];
  const top = 1.1 * largest;
  const higher = points.map(
    ({ at, backward, optimizer }) => [at, Math.min(without, Math.max(backward, optimizer))] as const,
  );
  const shade = [[from, without], ...higher, [to, without]] as const;
  const render = (document: Document) =>
    drawCurvePlane(document, {
      label: `Most memory by ${label}, in two phases${told.join("")}`,
      from,
      to,
      top,
      ticks: byteTicks(top, unit),
      here: now[0]?.at,
      ...(without > 0 && { shade }),
      title: without > 0 ? "most bytes alive; shaded: saved" : "most bytes alive",
      curves: phases.map(({ key, ...phase }) => {
        const place = (point: PhasePoint) => [point.at, point[key]] as const;
        return { ...phase, points: points.map(place), dots: now.map(place) };
      }),
      axis: [String(from), label, String(to)],
    });
  const rows = points.map(({ at, backward, optimizer }) => ({
    [label]: String(at),
    "in backward": bytes(backward, "the most alive during backward"),
    "while the optimizer works": bytes(optimizer, "the most alive in the last act"),
  }));
  return { render, data: [{ rows }] };
}
