import type { FromWorker } from "./protocol.ts";

/** So many milliseconds lie between two messages of progress: more would keep the page busy reading them. */
const every = 50;

/** Lets through all messages but those of progress that come too soon after another. */
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
