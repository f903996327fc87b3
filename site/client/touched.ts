import type { Cell } from "../kernel/cell.ts";
import type { CellRecord } from "./cellRecord.ts";
import { reach } from "./reach.ts";
import { idsOf, isReaders } from "./start.ts";

/**
 * Tells of a cell whether it is the reader's, or may come out otherwise because of one. Worked out anew only where another
 * source has run since: it is asked of each output that a drag changes.
 */
export function touched(records: readonly CellRecord[]): (id: string) => boolean {
  let ran: readonly Cell[] = [];
  let ids: ReadonlySet<string> = new Set();
  return (id) => {
    if (records.some((record, k) => record.ran !== ran[k])) {
      ran = records.map((record) => record.ran);
      const readers = idsOf(records, isReaders);
      ids = new Set(readers.length > 0 ? reach(records, { cells: readers }) : []);
    }
    return ids.has(id);
  };
}
