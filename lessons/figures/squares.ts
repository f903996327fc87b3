import { expectOptions, oneOf, optionKinds, type Known, type Tensor } from "engine";
import { drawSquares } from "./drawSquares.ts";
import type { Figure } from "./html.ts";

export interface SquaresOptions {
  /** The name of the numbers. */
  readonly label: string;
  /** The number of squares in a row. */
  readonly side: number;
  /** The kind of memory that gives the colour; by default none. */
  readonly kind?: "weights" | "activations" | "gradients";
  /** The number whose square fills its field; by default the largest, whatever its sign. */
  readonly most?: number;
}

const known: Known<SquaresOptions> = {
  label: optionKinds.text,
  side: optionKinds.number,
  kind: oneOf("weights", "activations", "gradients"),
  most: optionKinds.number,
};

/**
 * Numbers as squares, the larger the larger; those below 0 are hollow.
 *
 *     squares(tensor([1, -1, 0.5, 0]), { label: "weights", side: 2, kind: "weights" })
 */
export function squares({ data: values }: Tensor, options: SquaresOptions): Figure {
  expectOptions("squares", options, known);
  const { label: name, side, kind = "ink-soft", most } = options;
  const rows = Array.from(values, (value, place) => ({
    row: Math.floor(place / side) + 1,
    column: (place % side) + 1,
    value,
  }));
  return {
    render: (document) => drawSquares(document, { name, kind, values, side, most }),
    data: [{ rows, columns: { row: "row", column: "column", value: name } }],
  };
}
