import { expectOptions, optionKinds, type Known } from "engine";
import { html, type Figure } from "./html.ts";
import { numberText } from "./numberText.ts";
import { rows, type Matrix } from "./rows.ts";
import { drawGridRow } from "./drawGridRow.ts";

export interface SlidingOptions {
  /** The number of places that the filter has moved on, counted row by row. */
  readonly position: number;
  /** The input that a field of the map sets. */
  readonly input?: string;
  /** The distance that the filter moves, in numbers. */
  readonly stride?: number;
  /** Rings of zeros around the image. */
  readonly padding?: number;
  /** Whether the products are shown, in a grid of their own and written out. */
  readonly products?: boolean;
}

const known: Known<SlidingOptions> = {
  position: optionKinds.number,
  input: optionKinds.text,
  stride: optionKinds.number,
  padding: optionKinds.number,
  products: optionKinds.flag,
};

/**
 * A filter on its way over an image: the numbers that it covers, the products, their sum, and the map as far as it is
 * written.
 *
 * `featureMap` is `conv2d(image, filter, {stride, padding})`; the drawing multiplies and adds anew.
 *
 *     slidingFilter(image, filter, featureMap, { position: 1 })
 *
 * A position past the last place counts as the last.
 */
export function slidingFilter(
  image: Matrix,
  filter: Matrix,
  featureMap: Matrix,
  options: SlidingOptions,
): Figure {
  expectOptions("slidingFilter", options, known);
  const { input = "position", stride = 1, padding = 0 } = options;
  const [picture, weights, map] = [rows(image), rows(filter), rows(featureMap)];
  const width = map[0]!.length;
  const position = Math.min(options.position, map.length * width - 1);
  const mark = { row: Math.floor(position / width), column: position % width };
  const window = { row: mark.row * stride, column: mark.column * stride, size: weights.length };
  const covered = weights.map((row, i) =>
    row.map((_, j) => picture[window.row + i - padding]?.[window.column + j - padding] ?? 0),
  );
  const products = covered.map((row, i) => row.map((value, j) => value * weights[i]![j]!));
  const written = map.map((row, i) => row.map((value, j) => (i * width + j <= position ? value : undefined)));

  const render = (document: Document) => {
    const scene = drawGridRow(document, [
      { name: "image", rows: picture, padding, window },
      { name: "filter", rows: weights, tone: "weights", sign: "×" },
      ...(options.products === false ? [] : [{ name: "products", rows: products, sign: "=" }]),
      { name: "feature map", rows: written, mark, tone: "activations", input, sign: "→" },
    ]);
    const sum = options.products === false ? undefined : writtenOut(document, covered, weights);
    return html(document, "div", { class: "sliding" }, scene, sum);
  };
  return { render };
}

/** Writes out (1 × 1) + (2 × 4) + … = 29, the image's value first; lines break only between the filter's rows. */
function writtenOut(
  document: Document,
  covered: readonly number[][],
  weights: readonly (readonly number[])[],
) {
  let sum = 0;
  const lines = covered.flatMap((row, i) => {
    const terms = row.flatMap((value, j) => {
      const weight = weights[i]![j]!;
      sum += value * weight;
      const plus = i + j === 0 ? "" : "+ ";
      return [`${plus}(${numberText(value)} × `, html(document, "b", {}, numberText(weight)), ") "];
    });
    return [html(document, "span", {}, ...terms), " "];
  });
  const total = html(document, "span", {}, "= ", html(document, "strong", {}, numberText(sum)));
  return html(document, "p", { class: "written-out" }, ...lines, total);
}
