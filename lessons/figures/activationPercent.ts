import { bytesByKind, type Timeline } from "engine";
import { shownBytes } from "./memoryTimeline/areas.ts";

/**
 * How much of everything in memory after an event is activations, as figures show them, in whole percent.
 *
 * An event past the end is the last.
 */
export function activationPercent(timeline: Timeline, event: number): number {
  const byKind = bytesByKind(timeline, Math.max(0, Math.min(event, timeline.events.length - 1)));
  const all = Object.values(byKind).reduce((sum, count) => sum + count, 0);
  return Math.round((100 * shownBytes({ byKind }).activations) / (all || 1));
}
