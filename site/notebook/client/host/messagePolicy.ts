import type { Cell } from "../../kernel/cell.ts";
import type { FromWorker } from "../../worker/protocol.ts";

/** What the page does with what it hears from one kernel. */
export interface MessagePolicy {
  /** The message that it is; undefined where it is none of ours. */
  readonly read: (data: unknown) => FromWorker | undefined;
  /** Handles messages no faster than the page can. */
  readonly coalesce: (handle: (data: unknown) => void) => (data: unknown) => void;
}

/** A kernel that runs the lesson's own cells alone is taken at its word. One that runs a reader's is not. */
export async function loadMessagePolicy(
  program: "lesson" | "full",
  cellOf: (id: string) => Cell | undefined,
): Promise<MessagePolicy> {
  if (program === "lesson") return { read: (data) => data as FromWorker, coalesce: (handle) => handle };
  const { coalesceMessages, createMessageReader } = await import("../untrusted/index.ts");
  return { read: createMessageReader(cellOf), coalesce: coalesceMessages };
}
