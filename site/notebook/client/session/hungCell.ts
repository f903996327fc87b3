import type { CellRecord } from "./cellRecord.ts";
import { isFromReader } from "./startMessage.ts";

/** Code that may go on when its cell has come to an end. */
const goesOn = /\b(async|await|then|Promise|fromAsync|queueMicrotask|FinalizationRegistry)\b/;

const began = ({ began }: CellRecord): number => began?.order ?? 0;

const lastBegun = (records: readonly CellRecord[]): CellRecord | undefined =>
  records.toSorted((a, b) => began(b) - began(a))[0];

/** The cell that began last of those that run. */
export const runningCell = (records: readonly CellRecord[]): CellRecord | undefined =>
  lastBegun(records.filter(({ phase }) => phase === "running"));

/**
 * Whose fault it is that a kernel fell silent: the cell under the pointer, if the kernel was still there to hear of
 * that; a reader's that runs, or whose code may have gone on; any that runs; otherwise the last at work.
 */
export function hungCell(
  records: readonly CellRecord[],
  { pointed, last }: { readonly pointed?: string | undefined; readonly last?: string | undefined },
): CellRecord | undefined {
  const called = (id: string | undefined) => records.find((record) => record.id === id);
  const readers = records.filter((record) => isFromReader(record) && !record.isStopped);
  const left = readers.filter(({ began, ran }) => began !== undefined && goesOn.test(ran.body));
  return called(pointed) ?? runningCell(readers) ?? lastBegun(left) ?? runningCell(records) ?? called(last);
}
