import type { TableValue } from "./dataTable.ts";
import type { Figure } from "./html.ts";
import { table, type TableOptions } from "./table.ts";

/**
 * A table with a row a layer, each marked together with the same layer in strips, bars and timelines.
 *
 *     layerTable([{ step: "conv1", numbers: 1792 }], { caption: "What each layer learns", part: "step" })
 */
export function layerTable<Row extends Readonly<Record<string, TableValue>>>(
  rows: readonly Row[],
  options: TableOptions<Row> & { readonly part: keyof Row & string },
): Figure {
  return table(rows, options);
}
