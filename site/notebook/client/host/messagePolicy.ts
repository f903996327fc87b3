import type { Cell } from "../../kernel/cell.ts";
import type { FromWorker } from "../../worker/protocol.ts";

/** The page's way with the messages of one kernel. */
export interface MessagePolicy {
  /** Returns the message if it is one of ours, otherwise undefined. */
  readonly read: (data: unknown) => FromWorker | undefined;
  /** Makes a handler that keeps the messages from outrunning the page. */
  readonly coalesce: (handle: (data: unknown) => void) => (data: unknown) => void;
}

/**
 * Loads the policy for a kernel: one that runs the lesson's own cells alone is trusted, one that runs a reader's is
 * not.
 */
export async function loadMessagePolicy(
  program: "lesson" | "full",
  cellOf: (id: string) => Cell | undefined,
): Promise<MessagePolicy> {
  if (program === "lesson") return { read: (data) => data as FromWorker, coalesce: (handle) => handle };
  const { coalesceMessages, createMessageReader } = await import("../untrusted/index.ts");
  return { read: createMessageReader(cellOf), coalesce: coalesceMessages };
}
