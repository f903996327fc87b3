import { bytesByKind, type Timeline } from "engine";
import { shownBytes } from "./memoryTimeline/areasOf.ts";
import type { Words } from "./words.ts";

/**
 * A sentence on the share of activations in everything in memory after an event, in whole percent.
 *
 *     activationShare(trainingTimeline(zoo.vgg16.network()), 0) // "No activation is alive now."
 *
 * An event past the end counts as the last.
 */
export function activationShare(timeline: Timeline, event: number): Words {
  const byKind = bytesByKind(timeline, Math.max(0, Math.min(event, timeline.events.length - 1)));
  const all = Object.values(byKind).reduce((sum, count) => sum + count, 0);
  const { activations } = shownBytes({ byKind });
  if (activations === 0) return "No activation is alive now.";
  if (activations === all) return "Nothing but activations is alive now.";
  const percent = Math.round((100 * activations) / all);
  const said = percent === 0 ? "less than 1" : percent === 100 ? "more than 99" : percent;
  return ["Activations are ", said, "% of what is alive now."];
}
