import { expectOptions, optionKinds, type Known } from "engine";
import { drawGridRow } from "./drawGridRow.ts";
import { html, type Figure } from "./html.ts";
import { rows, type Matrix } from "./rows.ts";

export interface WeightGradientOptions {
  /** The weight of the filter that is looked at, counted row by row. */
  readonly weight: number;
  /** The input that a field of the gradient sets. */
  readonly input?: string;
}

const known: Known<WeightGradientOptions> = { weight: optionKinds.number, input: optionKinds.text };

/**
 * The gradient of a filter: for one of its weights, the values that it met on the image, one at each stop, the gradients
 * that come back for these stops, and the sum of their products.
 *
 * `gradient` is `conv2d(image, arriving)`, where `arriving` has a number for each activation of the filter's map.
 *
 *     weightGradient(image, arriving, conv2d(image, arriving), { weight: 0 })
 *
 * A weight past the last counts as the last.
 */
export function weightGradient(
  image: Matrix,
  arriving: Matrix,
  gradient: Matrix,
  options: WeightGradientOptions,
): Figure {
  expectOptions("weightGradient", options, known);
  const { input = "weight" } = options;
  const [picture, returned, sums] = [rows(image), rows(arriving), rows(gradient)];
  const width = sums[0]!.length;
  const weight = Math.min(options.weight, sums.length * width - 1);
  const place = { row: Math.floor(weight / width), column: weight % width };
  const render = (document: Document) => {
    const scene = drawGridRow(document, [
      { name: "image", rows: picture, window: { ...place, size: returned.length } },
      { name: "what comes back", rows: returned, tone: "gradients", sign: "×" },
      { name: "gradient of the filter", rows: sums, mark: place, tone: "gradients", input, sign: "→" },
    ]);
    return html(document, "div", { class: "sliding weight-gradient" }, scene);
  };
  return { render };
}
