import { expectKnown } from "./expectKnown.ts";
import { expectAtMost, labelText, controlTree, refuseOptions, type Control } from "./control.ts";

export interface MatrixOptions {
  /** The number of rows; rows × columns may be 1,024 at most. */
  readonly rows: number;
  /** The number of columns. */
  readonly columns: number;
  /** The numbers at first, row by row; by default zeros. */
  readonly value?: readonly (readonly number[])[];
}

/** The remedy for more numbers than anybody edits one by one. */
const asPicture = "Show them as a picture, such as a heatmap, and let a part of them be edited.";

type Matrix = readonly (readonly number[])[];

export function matrix(label: string, options: MatrixOptions): Control<Matrix> {
  expectKnown("matrix", options, { rows: "number", columns: "number", value: "list" }, ["rows", "columns"]);
  const { rows, columns, value } = options;
  for (const [name, count] of Object.entries({ rows, columns }))
    if (!(Number.isInteger(count) && count > 0))
      refuseOptions("matrix", `${name} must be a whole number of at least 1, got ${String(count)}`);
  expectAtMost("matrix", "numbers", rows * columns, asPicture);
  const initial = value ?? Array.from({ length: rows }, () => Array<number>(columns).fill(0));
  const fits = (raw: unknown): raw is Matrix =>
    Array.isArray(raw) && raw.length === rows && raw.every((row) => isRow(row, columns));
  if (!fits(initial)) refuseOptions("matrix", `value must be ${rows} rows of ${columns} numbers`);
  return {
    // Copies: a cell may write into what it is given.
    initial: copy(initial),
    read: (raw) => (fits(raw) ? copy(raw) : undefined),
    draw(name, current) {
      const cell = (value: number, row: number, column: number) =>
        controlTree("input", {
          type: "number",
          autocomplete: "off",
          step: "any",
          value,
          "data-row": row,
          "data-column": column,
          "aria-label": `row ${row + 1}, column ${column + 1}`,
        });
      const cells = current.flatMap((row, i) => row.map((number, j) => cell(number, i, j)));
      const grid = controlTree("div", { class: "matrix", style: `--columns: ${columns}` }, ...cells);
      const field = { class: "control", "data-kind": "matrix", "data-input": name };
      return controlTree(
        "fieldset",
        field,
        controlTree("legend", { class: "label" }, labelText(label)),
        grid,
      );
    },
  };
}

const copy = (matrix: Matrix): Matrix => matrix.map((row) => [...row]);

function isRow(row: unknown, columns: number): boolean {
  return Array.isArray(row) && row.length === columns && row.every((value) => Number.isFinite(value));
}
