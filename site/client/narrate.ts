import type { CellRecord } from "./cellRecord.ts";
import type { Announcer } from "./ui/announce.ts";

/** Tells of cells as they change: what the reader had run, what came of it, and why a cell stands still. */
export function narrator(announcer: Announcer): (record: CellRecord) => void {
  const phases = new WeakMap<CellRecord, CellRecord["phase"]>();
  return (record) => {
    const before = phases.get(record) ?? "idle";
    phases.set(record, record.phase);
    if (before === record.phase || record.original.inline) return;
    if (record.phase === "running" && record.asked) return announcer.started(record.id);
    if (record.phase !== "idle") return;
    const { asked, failure } = record;
    record.asked = false;
    if (record.status === "shown")
      announcer.finished(record.id, { asked, took: performance.now() - record.since });
    if (record.status === "failed" && failure) announcer.failed(record.id, failure.what, { asked });
    if (record.status === "stopped") announcer.say(`Cell ${record.id} was stopped: ${record.reason ?? ""}.`);
    if (record.status === "blocked" && asked)
      announcer.say(`Cell ${record.id} waits for cell ${record.by ?? ""}.`);
  };
}
