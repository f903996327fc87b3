import { drawCurvePlane } from "./curvePlane.ts";
import type { Figure } from "./html.ts";
import { numberText } from "./numberText.ts";
import { ticks } from "./ticks.ts";

/** The change of pooled numbers when their picture moves, in grey levels, for both ways of pooling. */
export interface Shift {
  readonly maxima: number;
  readonly averages: number;
}

/**
 * The change of pooled numbers by the number of times that the picture was pooled, from none on: a solid curve for
 * maxima, a dashed one for averages.
 *
 *     shiftCurves([{ maxima: 9, averages: 9 }, { maxima: 6, averages: 5 }])
 */
export function shiftCurves(shifts: readonly Shift[]): Figure {
  const top = 1.1 * Math.max(...shifts.flatMap(({ maxima, averages }) => [maxima, averages]));
  const kinds = [
    { key: "maxima", dashed: false },
    { key: "averages", dashed: true },
  ] as const;
  const told = kinds.map(({ key }) => `${key} ${shifts.map((one) => numberText(one[key], 2)).join(", ")}`);
  const render = (document: Document) => {
    return drawCurvePlane(document, {
      label: `Change in grey levels by times pooled: ${told.join("; ")}`,
      from: 0,
      to: shifts.length - 1,
      top,
      ticks: ticks(top).map((value) => ({ value, text: numberText(value) })),
      curves: kinds.map(({ key, dashed }) => {
        const points = shifts.map((one, times) => [times, one[key]] as const);
        return { dashed, points, dots: points };
      }),
      title: "change in grey levels; solid for maxima, dashed for averages",
      axis: ["0", "times pooled", numberText(shifts.length - 1)],
    });
  };
  const rows = shifts.map((one, times) => ({ "times pooled": String(times), ...one }));
  return { render, data: [{ rows }] };
}
