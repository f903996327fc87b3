import { expectOptions, optionKinds, type Known } from "engine";
import type { Figure } from "./html.ts";
import { drawGrid, type Grid } from "./grid.ts";
import { rows, type Matrix } from "./rows.ts";

export type GridOptions = Partial<
  Pick<Grid, "label" | "padding" | "window" | "mark" | "tone" | "input" | "strong">
>;

export const gridOptions: Known<GridOptions> = {
  label: optionKinds.text,
  padding: optionKinds.number,
  window: optionKinds.record,
  mark: optionKinds.record,
  tone: optionKinds.text,
  input: optionKinds.text,
  strong: optionKinds.action,
};

/**
 * A matrix as squares with a number in each.
 *
 * `window` is outlined as a filter's reach, `mark` as a result; both count the rings of `padding` as rows and columns.
 * Where `strong` says so by row and column, a number has a stronger `tone`, and the others have none.
 *
 *     numberGrid([[1, 4, 1], [1, 3, 5], [9, 1, 3]], { label: "filter", tone: "weights" })
 *
 * Throws if a tensor holds more than one matrix.
 */
export function numberGrid(matrix: Matrix, options: GridOptions = {}): Figure {
  expectOptions("numberGrid", options, gridOptions);
  const { label = "matrix", ...others } = options;
  const grid = { rows: rows(matrix), label, ...others };
  return { render: (document) => drawGrid(document, grid) };
}
