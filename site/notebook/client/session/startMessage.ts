import type { CellRecord } from "./cellRecord.ts";
import type { StartMessage } from "../host/kernelHost.ts";

/** The ids of those cells that this is true of. */
export const idsWhere = (records: readonly CellRecord[], which: (record: CellRecord) => boolean): string[] =>
  records.filter(which).map(({ id }) => id);

/** Whether a cell is the reader's, not the lesson's. */
export const isFromReader = ({ ran, original }: CellRecord): boolean => ran !== original;

export const isBusy = ({ phase }: CellRecord): boolean => phase !== "idle";

/** What a fresh kernel is told first: the cells as they last ran, and where the inputs stand. */
export function startMessage(
  records: readonly CellRecord[],
  {
    data,
    inputs,
  }: { readonly data: Readonly<Record<string, string>>; readonly inputs: StartMessage["inputs"] },
): StartMessage {
  return {
    type: "start",
    cells: records.map(({ ran }) => ran),
    changed: idsWhere(records, isFromReader),
    stopped: idsWhere(records, ({ isStopped: off }) => off),
    data: Object.keys(data),
    inputs,
  };
}
