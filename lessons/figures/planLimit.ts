import { largestBatch } from "engine";
import { networkOf, timelineOf, type Choices } from "./plan.ts";

/** The largest batch that fits a choice into a memory; 0 where the choice cannot be, or nothing fits. */
export function batchThatFits(choices: Choices, capacityBytes: number): number {
  try {
    return largestBatch((batch) => timelineOf(networkOf({ ...choices, batch }), choices), capacityBytes);
  } catch (error) {
    if (error instanceof RangeError) return 0;
    throw error;
  }
}
