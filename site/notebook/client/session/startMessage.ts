import type { CellRecord } from "./cellRecord.ts";
import type { StartMessage } from "../host/kernelHost.ts";

/** The ids of the cells for which `which` holds. */
export const idsWhere = (records: readonly CellRecord[], which: (record: CellRecord) => boolean): string[] =>
  records.filter(which).map(({ id }) => id);

/** Whether the cell that ran is the reader's, not the lesson's. */
export const isFromReader = ({ ran, original }: CellRecord): boolean => ran !== original;

export const isBusy = ({ phase }: CellRecord): boolean => phase !== "idle";

/** The first message to a fresh kernel: the cells as they last ran, and the values of the inputs. */
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
