/**
 * The time for which messages are handled as they come within one `frameTime`, both in milliseconds; the rest waits for
 * the next.
 */
export const frameBudget = 40;
export const frameTime = 16;

/** The most changes of one output that are kept while they wait. */
const most = 5000;

type Fields = Readonly<Record<string, unknown>>;

/** The subject of a message: of two with the same one, the later makes the earlier needless. */
function subjectOf(message: unknown): string {
  if (typeof message !== "object" || message === null) return "";
  const { type, cell, ask, module } = message as Fields;
  return JSON.stringify([type, cell, ask, module].map((part) => (typeof part === "object" ? 0 : part)));
}

/** Merges two messages about the same subject: the later one counts, but changes of an output add up. */
function mergeMessages(earlier: unknown, later: unknown): unknown {
  const [before, after] = [earlier as Fields, later as Fields].map((one) => one?.["changes"]);
  if (!Array.isArray(before) || !Array.isArray(after) || before.length + after.length > most) return later;
  return { ...(later as Fields), changes: [...before, ...after] };
}

/**
 * Handles messages in the order they come, but no more than the page has time for: of those that wait, only the last
 * about each subject is handled.
 */
export function coalesceMessages(handle: (message: unknown) => void): (message: unknown) => void {
  const waiting = new Map<string, unknown>();
  let spent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (message: unknown): void => {
    const began = performance.now();
    handle(message);
    spent += performance.now() - began;
  };
  const next = (): void => {
    timer = undefined;
    spent = 0;
    for (const [subject, message] of waiting) {
      if (spent >= frameBudget) break;
      waiting.delete(subject);
      take(message);
    }
    if (waiting.size > 0) timer = setTimeout(next, frameTime);
  };
  return (message) => {
    timer ??= setTimeout(next, frameTime);
    if (waiting.size === 0 && spent < frameBudget) return take(message);
    const subject = subjectOf(message);
    const earlier = waiting.get(subject);
    // Taken out and put in again, it stands behind what came between.
    waiting.delete(subject);
    waiting.set(subject, earlier === undefined ? message : mergeMessages(earlier, message));
  };
}
