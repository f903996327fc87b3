import type { CellState } from "./session/cellState.ts";
import { hangReason } from "./host/watchdog.ts";

/** The facts about a cell that its status line tells. */
export interface StatusFacts {
  readonly state: CellState;
  readonly blockedBy?: string | undefined;
  readonly reason?: string | undefined;
  readonly line?: number | undefined;
  /** Whether it has been under way for more than a minute. */
  readonly isLong?: boolean;
}

/** A part of the status line: words, or a link to another cell. */
export type StatusPart = string | { readonly cell: string };

/** The advice that keeps an honest long run from being stopped. */
const alive =
  'A long loop stays alive: import { progress } from "inputs", and every so often in the loop write await progress(done, total).';

/** The reason why a cell was stopped, with advice if it may only have taken long. */
export const stopText = (reason: string): string => `${reason}.${reason === hangReason ? ` ${alive}` : ""}`;

const lines: { readonly [S in CellState]: (told: StatusFacts) => readonly StatusPart[] } = {
  running: ({ isLong: long }) =>
    long ? ["◌ Still running after a minute. Stop it, or let it go on."] : ["◌ Running"],
  waiting: ({ blockedBy: by }) => (by === undefined ? ["… Waiting"] : ["… Waiting for ", { cell: by }]),
  stopped: ({ reason = "it did not finish" }) => [
    `■ Stopped: ${stopText(reason)} The rest of the lesson goes on without it. Change it, or run it again.`,
  ],
  failed: ({ line }) => [line === undefined ? "× Failed" : `× Failed in line ${line}`],
  blocked: ({ blockedBy: by }) => ["⊘ Waiting for ", { cell: by ?? "" }],
  edited: () => ["● Not run yet"],
  stale: () => ["↻ Out of date: its inputs have changed since"],
  fresh: () => [],
};

/** The status line of a cell: a sign and words for each state; empty if all is as it should be. */
export const statusText = (told: StatusFacts): readonly StatusPart[] => lines[told.state](told);
