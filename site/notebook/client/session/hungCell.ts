import type { CellRecord } from "./cellRecord.ts";
import { isFromReader } from "./startMessage.ts";

/** Matches code that may go on after its cell has ended. */
const goesOn = /\b(async|await|then|Promise|fromAsync|queueMicrotask|FinalizationRegistry)\b/;

const began = ({ began }: CellRecord): number => began?.order ?? 0;

const lastBegun = (records: readonly CellRecord[]): CellRecord | undefined =>
  records.toSorted((a, b) => began(b) - began(a))[0];

/** The running cell that began last. */
export const runningCell = (records: readonly CellRecord[]): CellRecord | undefined =>
  lastBegun(records.filter(({ phase }) => phase === "running"));

/**
 * The cell to blame for a kernel that fell silent: the one under the pointer, if the kernel was alive to hear of that;
 * then a reader's cell that runs, or whose code may have gone on; then any that runs; then the last that ran.
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
