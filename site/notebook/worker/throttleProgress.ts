import type { FromWorker } from "./protocol.ts";

/** The least time between two messages of progress, in milliseconds: more of them would keep the page busy. */
const every = 50;

/** Lets through all messages except those of progress that come too soon after another. */
export function throttleProgress(
  send: (message: FromWorker) => void,
  now: () => number,
): (message: FromWorker) => void {
  let last = -Infinity;
  return (message) => {
    if (message.type === "progress") {
      if (now() - last < every) return;
      last = now();
    }
    send(message);
  };
}
