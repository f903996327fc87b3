/** A place in a cell: line from 1, column from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** An error in a cell, with its place and its remedy. */
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
