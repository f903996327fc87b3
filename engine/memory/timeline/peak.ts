import type { KindBytes, Phase } from "../memoryKinds.ts";
import { bytesByKind } from "./bytesAt.ts";
import type { Timeline } from "./timeline.ts";

/** The moment at which most is in memory, the first if there are several, and what it is for. */
export interface Peak {
  readonly bytes: number;
  readonly byKind: KindBytes;
  /** The position of the event that reaches it, and where the run is then. */
  readonly event: number;
  readonly step: string;
  readonly phase: Phase;
}

/**
 * The peak of a timeline, read off it.
 *
 *     peak(inferenceTimeline(zoo.vgg16.network({batch: 32}))).bytes // 1,394,781,344
 */
export function peak(timeline: Timeline): Peak {
  const { events } = timeline;
  let [total, bytes, event] = [0, 0, 0];
  events.forEach((change, index) => {
    if (change.type === "allocate") total += change.bytes;
    if (change.type === "free") total -= change.bytes;
    if (total <= bytes) return;
    [bytes, event] = [total, index];
  });
  const { step, phase } = events[event];
  return { bytes, byKind: bytesByKind(timeline, event), event, step, phase };
}
