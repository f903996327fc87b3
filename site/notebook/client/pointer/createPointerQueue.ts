import type { PointerMessage } from "../../worker/protocol.ts";

type Pointed = readonly [cell: string, pointer: PointerMessage];

/**
 * Makes a queue of pointer events on their way to a kernel, which gets one at a time. Of waiting moves only the latest
 * is sent, and nothing of a plot that the pointer has already crossed.
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
    /** Takes back the last waiting event, if it is of this type and over the same plot. */
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
