import { expectOptions, optionKinds, type Known } from "engine";
import { drawCurvePlane } from "./curvePlane.ts";
import type { Figure } from "./html.ts";
import { numberText } from "./numberText.ts";
import { ticks } from "./ticks.ts";

export interface DescentOptions {
  /** The loss of a weight. */
  readonly loss: (weight: number) => number;
  /** The weight at the left end of the curve. */
  readonly from: number;
  /** The weight at its right end. */
  readonly to: number;
}

const known: Known<DescentOptions> = {
  loss: optionKinds.action,
  from: optionKinds.number,
  to: optionKinds.number,
};

/**
 * The path of one weight over its loss, from place to place.
 *
 *     descent([4, 3.2, 2.56], { loss: (weight) => weight * weight, from: -5, to: 5 })
 */
export function descent(path: readonly number[], options: DescentOptions): Figure {
  expectOptions("descent", options, known);
  const { loss, from, to } = options;
  const valley = Array.from({ length: 61 }, (_, k) => from + ((to - from) * k) / 60);
  const top = Math.max(loss(from), loss(to));
  // What has left the drawing is not drawn, nor what comes after it.
  const left = path.findIndex((weight) => !(weight >= from && weight <= to));
  const steps = left < 0 ? path : path.slice(0, left);
  const place = (weight: number) => [weight, loss(weight)] as const;
  const places = steps.map(place);
  const last = `step ${steps.length - 1}`;
  const isStill = steps.length > 1 && steps.every((weight) => weight === steps[0]);
  const told =
    left < 0
      ? isStill
        ? `still here at ${last}`
        : last
      : left === 0
        ? "out of sight"
        : `out of sight at step ${left}`;
  const render = (document: Document) =>
    drawCurvePlane(document, {
      label: `The path of a weight from ${path[0]} down to its loss: ${told}`,
      from,
      to,
      top: 1.15 * top,
      ticks: ticks(1.15 * top).map((value) => ({ value, text: numberText(value) })),
      curves: [
        { points: valley.map(place) },
        { name: told, kind: "gradients", points: places, dots: places },
      ],
      axis: [numberText(from), "weight, with its loss above", numberText(to)],
    });
  const rows = path.map((weight, step) => ({ step: String(step), weight, loss: loss(weight) }));
  return { render, data: [{ rows }] };
}
