import type { PointerMessage } from "../../worker/protocol.ts";

type Pointed = readonly [cell: string, pointer: PointerMessage];

/**
 * The pointer on its way to a kernel, one event at a time: of moves that wait only the latest goes, and of a plot that
 * was crossed meanwhile nothing.
 */
export function createPointerQueue(
  send: (...pointed: Pointed) => Promise<void>,
): (...pointed: Pointed) => void {
  const waiting: Pointed[] = [];
  let sending = false;
  const go = async (): Promise<void> => {
    sending = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await send(...next);
    sending = false;
  };
  return (cell, pointer) => {
    /** Takes back what waits last, if it is of this kind and over the same plot. */
    const takeBack = (type: PointerMessage["type"]): boolean => {
      const [inCell, last] = waiting.at(-1) ?? [];
      const isSame = inCell === cell && last?.type === type && String(last.path) === String(pointer.path);
      if (isSame) waiting.pop();
      return isSame;
    };
    const leaves = pointer.type === "pointerleave";
    if (leaves || pointer.type === "pointermove") takeBack("pointermove");
    if (leaves && takeBack("pointerenter")) return;
    waiting.push([cell, pointer]);
    if (!sending) void go();
  };
}
