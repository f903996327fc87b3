import type { FromWorker } from "./protocol.ts";

export interface Tampering {
  /** What of everything shared is no longer as it was. */
  readonly altered: () => string | undefined;
  readonly send: (message: FromWorker) => void;
  /** Ends the worker. */
  readonly end: () => void;
}

/** Ends a kernel in which a cell has altered what all cells share: nothing it says could be trusted. */
export function tampering({ altered, send, end }: Tampering) {
  let ended = false;
  return {
    send(message: FromWorker): void {
      if (!ended) send(message);
    },
    /** Looks for it; `cell` has just run. */
    found(cell?: string): boolean {
      const what = ended ? undefined : altered();
      if (what !== undefined) {
        ended = true;
        send({ type: "altered", what, ...(cell !== undefined && { cell }) });
        end();
      }
      return ended;
    },
  };
}
