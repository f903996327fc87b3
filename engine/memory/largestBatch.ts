import { expectOptions, optionKinds } from "../expectOptions.ts";
import { peakLines } from "./timeline/peakLines.ts";
import type { Timeline } from "./timeline/timeline.ts";

/**
 * The largest batch whose tensors stay within a capacity, 0 where not even one picture does: one more would not fit.
 *
 * A tensor has one share for each picture or does not know of the batch, so two timelines tell what any batch takes at any
 * event; the first event at which a batch would be too large decides. `most` bounds what is asked for.
 *
 *     largestBatch((batch) => inferenceTimeline(zoo.vgg16.network({batch})), 8e9) // 283
 *
 * Throws when the two timelines do not go through the same events.
 */
export function largestBatch(
  timelineOf: (batch: number) => Timeline,
  capacityBytes: number,
  options: {
    /** The largest batch that is tried. */
    readonly most?: number;
  } = {},
): number {
  expectOptions("largestBatch", options, { most: optionKinds.number });
  const { most = 1_000_000 } = options;
  const lines = peakLines(timelineOf(1), timelineOf(2));
  return lines.reduce((batch, { fixedBytes, pictureBytes }) => {
    const left = capacityBytes - fixedBytes;
    if (left < 0) return 0;
    return pictureBytes === 0 ? batch : Math.min(batch, Math.floor(left / pictureBytes));
  }, most);
}
