import type { ByteCount } from "engine";

export type TableValue = string | number | ByteCount;

type Rows = readonly Readonly<Record<string, TableValue>>[];

/** The numbers of a drawing, as rows of a record. */
export interface DataTable {
  /** The name of the drawing, if a figure has several. */
  readonly of?: string;
  readonly rows: Rows;
  /** The columns to show, in order, each with its heading; by default all of them, under their own names. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The column whose words name the part that a row is about, such as a layer. */
  readonly part?: string;
}

/** The columns that are shown, in order, each with its heading. */
export function shownColumns(rows: Rows, columns?: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(columns ?? Object.fromEntries(Object.keys(rows[0] ?? {}).map((key) => [key, key])));
}
