import type { CellState } from "./session/cellState.ts";
import { hangReason } from "./host/watchdog.ts";

/** What the status line needs to know. */
export interface StatusFacts {
  readonly state: CellState;
  readonly blockedBy?: string | undefined;
  readonly reason?: string | undefined;
  readonly line?: number | undefined;
  /** Under way for more than a minute. */
  readonly isLong?: boolean;
}

/** A part of the status line: words, or a way to another cell. */
export type StatusPart = string | { readonly cell: string };

/** What keeps an honest long run alive. */
const alive =
  'A long loop stays alive: import { progress } from "inputs", and every so often in the loop write await progress(done, total).';

/** Why a cell was stopped, and what helps where it only took long. */
export const stopText = (reason: string): string => `${reason}.${reason === hangReason ? ` ${alive}` : ""}`;

const lines: { readonly [S in CellState]: (told: StatusFacts) => readonly StatusPart[] } = {
  running: ({ isLong: long }) =>
    long ? ["◌ Still running after a minute. Stop it, or let it go on."] : ["◌ Running"],
  waiting: () => ["… Waiting"],
  stopped: ({ reason = "it did not come to an end" }) => [
    `■ Stopped: ${stopText(reason)} The rest of the lesson goes on without it. Change it, or run it again.`,
  ],
  failed: ({ line }) => [line === undefined ? "× Failed" : `× Failed in line ${line}`],
  blocked: ({ blockedBy: by }) => ["⊘ Waits for ", { cell: by ?? "" }],
  edited: () => ["● Not yet run"],
  stale: () => ["↻ Out of date: made from other inputs than those that now stand"],
  fresh: () => [],
};

/** The status line of a cell: a sign and words for each state; nothing where all is as it should be. */
export const statusText = (told: StatusFacts): readonly StatusPart[] => lines[told.state](told);
