/** How often a long run lets messages in, in milliseconds. */
const every = 50;

/** Turns of the worker's event loop, made of parts taken before any cell runs. */
export function eventLoop() {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  const wake = port2.postMessage.bind(port2) as (message: null) => void;
  const now = performance.now.bind(performance);
  port1.onmessage = () => waiting.shift()?.();
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      wake(null);
    });
  let last = now();
  return {
    /** Resolves in the loop's next turn. */
    turn,
    now,
    /** Resolves at once, or in the next turn where none has come for a while. */
    async breathe(): Promise<void> {
      if (now() - last < every) return;
      await turn();
      last = now();
    },
  };
}
