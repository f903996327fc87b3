import type { Timeline } from "./timeline.ts";

/** The bytes in the accelerator's memory after an event, for any batch: `fixedBytes + pictureBytes × batch`. */
export interface PeakLine {
  readonly fixedBytes: number;
  readonly pictureBytes: number;
}

/** The lines of all events from the timelines of one picture and of two; tensors in CPU memory are left out. */
export function peakLines(one: Timeline, two: Timeline): readonly PeakLine[] {
  const [first, second] = [deviceBytes(one), deviceBytes(two)];
  if (first.length !== second.length)
    throw new RangeError(`peakLines: expected as many events, got ${first.length} and ${second.length}`);
  return first.map((bytes, event) => {
    const pictureBytes = second[event] - bytes;
    return { fixedBytes: bytes - pictureBytes, pictureBytes };
  });
}

/** The bytes in the accelerator's memory after each event. */
function deviceBytes({ tensors, events }: Timeline): readonly number[] {
  let total = 0;
  return events.map(({ type, tensor, bytes }) => {
    if (type === "become" || tensors[tensor].onHost) return total;
    return (total += type === "allocate" ? bytes : -bytes);
  });
}
