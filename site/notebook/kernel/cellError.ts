/** Where in a cell something is, lines counted from 1, columns from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong in a cell, where, and what would mend it. */
export class CellError extends Error {
  readonly what: string;
  readonly remedy: string | undefined;
  readonly place: Place | undefined;

  constructor(
    what: string,
    { remedy, place }: { remedy?: string | undefined; place?: Place | undefined } = {},
  ) {
    super(remedy === undefined ? what : `${what} ${remedy}`);
    this.name = "CellError";
    this.what = what;
    this.remedy = remedy;
    this.place = place;
  }
}
