/** The interval at which a long run lets messages in, in milliseconds. */
const every = 50;

/** Waits for turns of the worker's event loop, with parts taken before any cell runs. */
export function eventLoop() {
  const { port1, port2 } = new MessageChannel();
  /** The next turn, if anybody waits for it: all who do wait for the same one. */
  let next: PromiseWithResolvers<void> | undefined;
  const wake = port2.postMessage.bind(port2) as (message: null) => void;
  const now = performance.now.bind(performance);
  port1.onmessage = () => {
    next?.resolve();
    next = undefined;
  };
  const turn = (): Promise<void> => {
    if (next === undefined) wake(null);
    return (next ??= Promise.withResolvers<void>()).promise;
  };
  let last = now();
  return {
    /** Resolves in the loop's next turn. */
    turn,
    now,
    /** Resolves at once, or in the next turn if none has come for a while. */
    async breathe(): Promise<void> {
      if (now() - last < every) return;
      await turn();
      last = now();
    },
  };
}
