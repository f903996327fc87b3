import { expectOptions, optionKinds, type Known } from "engine";
import type { Tensor } from "engine";
import { drawSquares } from "./drawSquares.ts";
import { html, type Figure } from "./html.ts";
import { numberText } from "./numberText.ts";

export interface WeighingOptions {
  /** The side of the picture, in pixels. */
  readonly side: number;
  /** The number added to the sum in the end. */
  readonly bias: number;
  /** Another drawing of the input, to be painted on; by default squares. */
  readonly input?: Figure;
}

const known: Known<WeighingOptions> = {
  side: optionKinds.number,
  bias: optionKinds.number,
  input: optionKinds.readLater,
};

/**
 * A neuron at work: its input, its weights, their products, and the sum. The larger a number, the larger its square;
 * numbers below 0 are hollow.
 *
 *     weighing(digit, weights, { side: 8, bias: 0.5 })
 */
export function weighing(given: Tensor, weights: Tensor, options: WeighingOptions): Figure {
  expectOptions("weighing", options, known);
  const { side, bias, input } = options;
  const products = Array.from(given.data, (value, place) => value * weights.data[place]!);
  const sum = products.reduce((all, product) => all + product, 0);
  const render = (document: Document) => {
    const panel = (name: string, kind: string, values: ArrayLike<number>, instead?: Figure) =>
      html(
        document,
        "div",
        {},
        html(document, "p", { class: "name" }, name),
        instead?.render(document) ?? drawSquares(document, { name, kind, values, side }),
      );
    const sign = (text: string) => html(document, "span", { class: "sign", "aria-hidden": "true" }, text);
    const total = html(document, "strong", {}, numberText(sum + bias));
    const terms = [`sum of the products ${numberText(sum)},`, `bias ${numberText(bias)},`].flatMap((term) => [
      html(document, "span", {}, term),
      " ",
    ]);
    return html(
      document,
      "div",
      {},
      html(
        document,
        "div",
        { class: "besides weighing" },
        panel(input ? "paint here" : "what it is given", "ink-soft", given.data, input),
        sign("×"),
        panel("weights", "weights", weights.data),
        sign("="),
        panel("products", "activations", products),
      ),
      html(document, "p", { class: "written-out" }, ...terms, html(document, "span", {}, "together ", total)),
    );
  };
  const rows = products.map((product, place) => ({
    row: Math.floor(place / side) + 1,
    column: (place % side) + 1,
    given: given.data[place]!,
    weight: weights.data[place]!,
    product,
  }));
  return { render, data: [{ rows }] };
}
