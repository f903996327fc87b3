import { expectOptions, optionKinds, oneOf, unitNames } from "engine";
import { type ByteCount, type UnitName } from "engine";
import { drawBars } from "./drawBars.ts";
import type { TableValue } from "./dataTable.ts";
import type { Figure } from "./html.ts";
import { isKind, type Kind } from "./kind.ts";

type Column<Row> = keyof Row & string;

export interface LayerBarsOptions<Row> {
  /** The reader's unit for bytes; the input `unit`. */
  readonly unit: UnitName;
  /** The column that names the layer. */
  readonly part: Column<Row>;
  /** The column of byte counts or numbers by which the bars are as long as they are. */
  readonly value: Column<Row>;
  /** The kind of memory, or the column that gives it row by row. */
  readonly kind: Kind | Column<Row>;
  /** The name of the quantity that the bars measure. */
  readonly label?: string;
  /** The value of a bar of full length; by default the largest. */
  readonly full?: number;
}

const known = {
  unit: oneOf(...unitNames),
  part: optionKinds.text,
  value: optionKinds.text,
  kind: optionKinds.text,
  label: optionKinds.text,
  full: optionKinds.number,
};

/**
 * A bar a layer, each marked together with the same layer in strips, tables and timelines.
 *
 *     layerBars([{ step: "conv1", memory: bytes(7168, "1,792 × 4 B") }],
 *       { unit, part: "step", value: "memory", kind: "weights" })
 */
export function layerBars<Row extends Readonly<Record<string, TableValue>>>(
  rows: readonly Row[],
  options: LayerBarsOptions<Row>,
): Figure {
  expectOptions("layerBars", options, known);
  const { unit, part, value, kind, full, label = String(value) } = options;
  const kindOf = (row: Row): Kind => {
    const said = row[kind] ?? kind;
    return isKind(said) ? said : "activations";
  };
  const bars = rows.map((row) => {
    const name = String(row[part]);
    return { name, part: name, kind: kindOf(row), value: row[value] as number | ByteCount };
  });
  const data = { rows, columns: { [part]: String(part), [value]: label }, part };
  return {
    render: (document) => drawBars(document, bars, { unit, label, focus: true, ...(full && { full }) }),
    data: [data],
  };
}
