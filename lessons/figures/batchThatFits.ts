import { largestBatch, programTimeline } from "engine";
import { programOf, type Choices } from "./estimate.ts";

/** The largest batch with which a choice fits into a memory; 0 if the choice is refused, or nothing fits. */
export function batchThatFits(choices: Choices, capacityBytes: number): number {
  try {
    const program = programOf(choices);
    return largestBatch((batch) => programTimeline({ ...program, batch }), capacityBytes);
  } catch (error) {
    if (error instanceof RangeError) return 0;
    throw error;
  }
}
