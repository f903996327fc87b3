import type { CellRecord } from "./cellRecord.ts";
import { isFromReader } from "./startMessage.ts";

/** Matches code that may go on after its cell has ended. */
const goesOn = /\b(async|await|then|Promise|fromAsync|queueMicrotask|FinalizationRegistry)\b/;

/** Finds the running cell that began last; cells come in the order in which they began. */
export const runningCell = (begun: readonly CellRecord[]): CellRecord | undefined =>
  begun.findLast(({ phase }) => phase === "running");

/**
 * Finds the cell to blame for a kernel that fell silent: the one under the pointer, if the kernel was alive to hear of
 * that; then a reader's cell that runs, or whose code may have gone on; then any that runs; then the last that ran. Cells
 * come in the order in which they began.
 */
export function hungCell(
  begun: readonly CellRecord[],
  pointed: CellRecord | undefined,
): CellRecord | undefined {
  const readers = begun.filter((record) => isFromReader(record) && !record.isStopped);
  const mayGoOn = readers.findLast(({ ran }) => goesOn.test(ran.body));
  return pointed ?? runningCell(readers) ?? mayGoOn ?? runningCell(begun) ?? begun.at(-1);
}
