import type { Cell } from "../../kernel/cell.ts";
import type { CellRecord } from "./cellRecord.ts";
import { affectedCells } from "./affectedCells.ts";
import { idsWhere, isFromReader } from "./startMessage.ts";

/**
 * Tells of each cell whether it is the reader's, or its result may depend on one that is. The answer is worked out
 * again only after another source has run, for it is asked of each output that a drag changes.
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
