// Taken before any cell runs, so that nothing a cell does to the globals reaches them.
const { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask } = globalThis;

/** Timers that end with the run they were made in. */
export function runTimers() {
  const live = new Map<unknown, (id: never) => void>();
  let ended = false;
  const start =
    (begin: typeof setTimeout | typeof setInterval, stop: (id: never) => void) =>
    (action: () => void, delay?: number): unknown => {
      if (ended) return 0;
      const id = begin(() => ended || action(), delay);
      live.set(id, stop);
      return id;
    };
  const stop = (id: unknown): void => {
    live.get(id)?.(id as never);
    live.delete(id);
  };
  return {
    names: {
      setTimeout: start(setTimeout, clearTimeout as (id: never) => void),
      setInterval: start(setInterval, clearInterval as (id: never) => void),
      clearTimeout: stop,
      clearInterval: stop,
      queueMicrotask: (action: () => void) => queueMicrotask(() => ended || action()),
    },
    end(): void {
      ended = true;
      for (const id of [...live.keys()]) stop(id);
    },
  };
}
