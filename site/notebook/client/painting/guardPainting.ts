import { showBanner } from "../showBanner.ts";
import type { CellRecord } from "../session/cellRecord.ts";
import { trackPainting } from "./trackPainting.ts";
import { findFreezingCells, forgetFreezingCell } from "./findFreezingCells.ts";

interface Session {
  readonly cells: ReadonlyMap<string, CellRecord>;
  quarantine(ids: readonly string[]): void;
}

/**
 * Quarantines the cells whose output froze the page last time, and says so; returns how to note a cell whose output is
 * about to be shown.
 */
export function guardPainting(session: Session, lesson: string): (record: CellRecord) => void {
  findFreezingCells(lesson, (cells) => {
    const known = cells.filter((id) => session.cells.has(id));
    const own = known.filter((id) => session.cells.get(id)!.changed);
    // Of several shown at once, the reader's own come first under suspicion: the others were drawn from them.
    const held = own.length > 0 ? own : known;
    if (held.length === 0) return;
    session.quarantine(held);
    const names = held.map((id) => `“${id}”`).join(" and ");
    const [cell, it, its] = held.length > 1 ? ["cells", "them", "Their"] : ["cell", "it", "Its"];
    showBanner(
      `Showing the output of ${cell} ${names} froze the page last time. ${its} output stays hidden until you run ${it}.`,
      {},
    );
  });
  const note = trackPainting(lesson);
  return ({ id }) => {
    forgetFreezingCell(lesson, id);
    note(id);
  };
}
