import { banner } from "../banner.ts";
import type { CellRecord } from "../cellRecord.ts";
import { showing } from "./showing.ts";
import { findStopped, forgetStopped } from "./stopped.ts";

interface Session {
  readonly cells: ReadonlyMap<string, CellRecord>;
  hold(ids: readonly string[]): void;
}

/**
 * Keeps from the page what stopped it the last time it was shown, and says so; from then on notes what is about to be shown.
 */
export function guardShowing(session: Session, lesson: string): (record: CellRecord) => void {
  findStopped(lesson, (cells) => {
    const known = cells.filter((id) => session.cells.has(id));
    const own = known.filter((id) => session.cells.get(id)!.changed);
    // Of several shown at once, the reader's own come first under suspicion: the others were drawn from them.
    const held = own.length > 0 ? own : known;
    if (held.length === 0) return;
    session.hold(held);
    const names = held.map((id) => `“${id}”`).join(" and ");
    const [cell, it, its] = held.length > 1 ? ["cells", "them", "Their"] : ["cell", "it", "Its"];
    banner(
      `Showing the output of ${cell} ${names} stopped the page last time. ${its} output stays away until you run ${it}.`,
      {},
    );
  });
  const note = showing(lesson);
  return ({ id }) => {
    forgetStopped(lesson, id);
    note(id);
  };
}
