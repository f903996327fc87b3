import { largestBatch } from "engine";
import { networkOf, timelineOf, type Choices } from "./plan.ts";

/** Nobody asks for larger batches. */
const most = 1_000_000;

/** The largest batch that fits a choice into a memory; 0 where the choice cannot be, or nothing fits. */
export function batchThatFits(choices: Choices, capacityBytes: number): number | string {
  try {
    const timeline = (batch: number) => timelineOf(networkOf({ ...choices, batch }), choices);
    const batch = largestBatch(timeline, capacityBytes, { most });
    return batch === most ? "more than a million" : batch;
  } catch (error) {
    if (error instanceof RangeError) return 0;
    throw error;
  }
}
