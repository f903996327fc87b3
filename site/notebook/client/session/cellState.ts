/** The states of a cell that a reader can tell apart, by text and sign as well as colour. */
export type CellState =
  "running" | "waiting" | "stopped" | "failed" | "blocked" | "edited" | "stale" | "fresh";

/** The facts about a cell that decide its state. */
export interface CellFacts {
  readonly phase: "idle" | "waiting" | "running";
  /** The result of the last run; an output built into the page counts as shown. */
  readonly status: "shown" | "failed" | "blocked" | "stopped";
  /** Whether the source in the editor is not the one that ran. */
  readonly edited: boolean;
  /** Whether the output was made from other inputs than the present ones. */
  readonly stale: boolean;
}

/**
 * The state of a cell: the first that applies. Fresh means that the output belongs to the present source and inputs.
 */
export function stateOf({ phase, status, edited, stale }: CellFacts): CellState {
  if (phase !== "idle") return phase;
  if (status !== "shown") return status;
  if (edited) return "edited";
  return stale ? "stale" : "fresh";
}
