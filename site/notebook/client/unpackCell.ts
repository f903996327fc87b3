import type { Cell } from "../kernel/cell.ts";

/** A change that makes a cell's body of its source: where, how many characters go, and what comes instead. */
export type Edit = readonly [at: number, removed: number, inserted: string];

/** A cell as a page carries it: its body as changes to its source, and without the source that the page shows. */
export interface PackedCell extends Omit<Cell, "source" | "body"> {
  readonly source?: string;
  readonly edits: readonly Edit[];
}

/** Returns the cell that was packed; `shown` reads the code that the page shows for a cell. */
export function unpackCell({ edits, ...cell }: PackedCell, shown: (id: string) => string): Cell {
  const source = cell.source ?? shown(cell.id);
  let body = "";
  let done = 0;
  for (const [at, removed, inserted] of edits) {
    body += source.slice(done, at) + inserted;
    done = at + removed;
  }
  return { ...cell, source, body: body + source.slice(done) };
}
