// Taken before any cell runs, so that nothing a cell does to the globals reaches them.
const { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask } = globalThis;

/** Resolves when all that needs no timer has run. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

type Action = (...given: readonly unknown[]) => unknown;

/** Makes timers that end with their run; `failed` gets what one of them throws. */
export function createTimers(failed: (error: unknown) => void) {
  /** Functions that end each timer, by its number: the same in every engine. */
  const live = new Map<unknown, () => void>();
  let count = 0;
  let ended = false;
  const act = (action: Action, given: readonly unknown[]): void => {
    if (ended) return;
    try {
      action(...given);
    } catch (error) {
      failed(error);
    }
  };
  const names = {
    setTimeout(action: Action, delay?: number, ...given: readonly unknown[]): number {
      if (ended) return 0;
      const id = ++count;
      const timer = setTimeout(() => {
        live.delete(id);
        act(action, given);
      }, delay);
      live.set(id, () => clearTimeout(timer));
      return id;
    },
    setInterval(action: Action, delay?: number, ...given: readonly unknown[]): number {
      if (ended) return 0;
      const timer = setInterval(() => act(action, given), delay);
      live.set(++count, () => clearInterval(timer));
      return count;
    },
    clearTimeout: (id: unknown): void => stop(id),
    clearInterval: (id: unknown): void => stop(id),
    queueMicrotask: (action: Action): void => queueMicrotask(() => act(action, [])),
  };
  const stop = (id: unknown): void => {
    live.get(id)?.();
    live.delete(id);
  };
  return {
    names,
    end(): void {
      ended = true;
      for (const id of [...live.keys()]) stop(id);
    },
  };
}
