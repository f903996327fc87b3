import { bytes, peak, type Timeline } from "engine";
import { kindNames, kinds } from "./kind.ts";
import type { MemoryPart } from "./memoryBars.ts";
import { shownBytes } from "./memoryTimeline/areasOf.ts";

/**
 * The kinds of memory that are there at a timeline's peak, as the parts of one bar.
 *
 *     peakParts("training", trainingTimeline(zoo.vgg16.network()))
 */
export function peakParts(part: string, timeline: Timeline): readonly MemoryPart[] {
  const byKind = shownBytes(peak(timeline));
  return kinds
    .filter((kind) => byKind[kind] > 0)
    .map((kind) => ({ part, kind, memory: bytes(byKind[kind], `${kindNames[kind]}, alive at the peak`) }));
}
