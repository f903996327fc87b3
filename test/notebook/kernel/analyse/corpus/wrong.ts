/** A cell that cannot be analysed, and the words that a reader is told. `says` and `remedy` are parts of the text. */
export interface Wrong {
  readonly source: string;
  readonly at: readonly [line: number, column: number];
  readonly says: string;
  readonly remedy?: string;
}
