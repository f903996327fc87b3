import type { Cell } from "../../kernel/cell.ts";
import type { CellRecord } from "./cellRecord.ts";
import { affectedCells } from "./affectedCells.ts";
import { idsWhere, isFromReader } from "./startMessage.ts";

/**
 * Tells of a cell whether it is the reader's, or may come out otherwise because of one. Worked out anew only where another
 * source has run since: it is asked of each output that a drag changes.
 */
export function trackTaint(records: readonly CellRecord[]): (id: string) => boolean {
  let ran: readonly Cell[] = [];
  let ids: ReadonlySet<string> = new Set();
  return (id) => {
    if (records.some((record, k) => record.ran !== ran[k])) {
      ran = records.map((record) => record.ran);
      const readers = idsWhere(records, isFromReader);
      ids = new Set(readers.length > 0 ? affectedCells(records, { cells: readers }) : []);
    }
    return ids.has(id);
  };
}
