/** What a reader can tell apart, by text and sign as well as colour. */
export type CellState =
  "running" | "waiting" | "stopped" | "failed" | "blocked" | "edited" | "stale" | "fresh";

/** What the page knows of a cell. */
export interface CellFacts {
  readonly phase: "idle" | "waiting" | "running";
  /** What the last run came to; the output drawn with the page counts as shown. */
  readonly status: "shown" | "failed" | "blocked" | "stopped";
  /** The source in the editor is not the one that ran. */
  readonly edited: boolean;
  /** The output was made from other inputs than those that now stand. */
  readonly stale: boolean;
}

/** The first that applies. Fresh means: this output belongs to this source and these inputs. */
export function stateOf({ phase, status, edited, stale }: CellFacts): CellState {
  if (phase !== "idle") return phase;
  if (status !== "shown") return status;
  if (edited) return "edited";
  return stale ? "stale" : "fresh";
}
