import type { CellRecord } from "./session/cellRecord.ts";
import { stopText } from "./statusText.ts";
import type { Announcer } from "./announcer.ts";

/** Tells the announcer of cells as they change: that one runs, what came of it, and why one waits. */
export function createNarrator(announcer: Announcer): (record: CellRecord) => void {
  const phases = new WeakMap<CellRecord, CellRecord["phase"]>();
  /** The number of runs that had ended when a cell last began. */
  const ends = new WeakMap<CellRecord, number>();
  /** The failures that cells had when they last began; undefined for those that failed in the build. */
  const failing = new Map<CellRecord, string | undefined>();
  return (record) => {
    const before = phases.get(record) ?? "idle";
    phases.set(record, record.phase);
    if (before === record.phase || record.original.inline) return;
    if (before === "idle") {
      ends.set(record, record.runCount);
      if (record.status === "failed") failing.set(record, record.failure?.what);
      else failing.delete(record);
    }
    if (record.phase === "running" && record.isRequested) return announcer.started(record.id);
    if (record.phase !== "idle") return;
    const { isRequested: asked, failure } = record;
    record.isRequested = false;
    // Nothing came to an end: the kernel could not be had.
    if (ends.get(record) === record.runCount) return;
    const took = performance.now() - record.since;
    // A cell that fails as it did before is no news.
    const still = failing.has(record) && (failing.get(record) ?? failure?.what) === failure?.what;
    if (record.status === "shown") announcer.finished(record.id, { asked, took });
    if (record.status === "failed" && failure) {
      if (still && !asked) announcer.finished(record.id, { asked, took: 0 });
      else announcer.failed(record.id, failure.what, { asked });
    }
    if (record.status === "stopped")
      announcer.say(`Cell ${record.id} was stopped: ${stopText(record.reason ?? "it did not finish")}`);
    if (record.status === "blocked" && asked)
      announcer.say(`Cell ${record.id} is waiting for cell ${record.blockedBy ?? ""}.`);
  };
}
