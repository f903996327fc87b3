import type { StageRecord } from "../client/stageRecord.ts";

/** Adds the answers that a class gave at a record's stop, one number for each, to the hands counted there. */
export function addAnswers(record: StageRecord, given: readonly number[] | undefined): StageRecord {
  if (given === undefined) return record;
  const { stop } = record.state;
  const hands = record.hands[stop] ?? [];
  const sum = Array.from(
    { length: Math.max(hands.length, given.length) },
    (_, k) => (hands[k] ?? 0) + (given[k] ?? 0),
  );
  return { ...record, hands: { ...record.hands, [stop]: sum } };
}
