import type { Cell } from "../kernel/cell.ts";
import type { FromWorker } from "../worker/protocol.ts";

/** What the page does with what it hears from one kernel. */
export interface Reading {
  /** The message that it is; undefined where it is none of ours. */
  readonly read: (data: unknown) => FromWorker | undefined;
  /** Handles messages no faster than the page can. */
  readonly merge: (handle: (data: unknown) => void) => (data: unknown) => void;
}

/** A kernel that runs the lesson's own cells alone is taken at its word. One that runs a reader's is not. */
export async function readingOf(
  program: "lesson" | "full",
  cellOf: (id: string) => Cell | undefined,
): Promise<Reading> {
  if (program === "lesson") return { read: (data) => data as FromWorker, merge: (handle) => handle };
  const { merged, reader } = await import("./distrust/index.ts");
  return { read: reader(cellOf), merge: merged };
}
