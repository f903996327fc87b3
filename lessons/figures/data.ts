import type { ByteCount } from "engine";

export type TableValue = string | number | ByteCount;

/** Numbers that a drawing is made from, as rows of a record. */
export interface Data {
  /** What they are of, where a figure has several drawings. */
  readonly of?: string;
  readonly rows: readonly Readonly<Record<string, TableValue>>[];
  /** The columns to show, in order, each with its heading; all of them, under their own names, unless said. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The column whose words name the part that a row is about, such as a layer. */
  readonly part?: string;
}
