import type { CellRecord } from "./cellRecord.ts";
import { isReaders } from "./start.ts";

const began = ({ began }: CellRecord): number => began?.at ?? 0;

const latest = (records: readonly CellRecord[]): CellRecord | undefined =>
  records.toSorted((a, b) => began(b) - began(a))[0];

/** Whose fault it is that a kernel fell silent: the cell that began last of those not done, otherwise the last at work. */
export function silentOne(records: readonly CellRecord[], last: string | undefined): CellRecord | undefined {
  return latest(records.filter(({ phase }) => phase === "running")) ?? records.find(({ id }) => id === last);
}

/** Who altered what all cells share: the cell that was caught, otherwise the reader's that began last. */
export function tamperer(records: readonly CellRecord[], caught: string | undefined): CellRecord | undefined {
  const readers = records.filter(isReaders);
  return readers.find(({ id }) => id === caught) ?? latest(readers);
}
