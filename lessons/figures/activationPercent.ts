import { bytesByKind, type Timeline } from "engine";

/**
 * How much of everything in memory after an event is activations, in whole percent.
 *
 * An event past the end is the last.
 */
export function activationPercent(timeline: Timeline, event: number): number {
  const now = bytesByKind(timeline, Math.max(0, Math.min(event, timeline.events.length - 1)));
  const all = Object.values(now).reduce((sum, count) => sum + count, 0);
  return Math.round((100 * now.activations) / (all || 1));
}
