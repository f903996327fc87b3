import type { Timeline } from "./timeline.ts";

/** A program that has loaded what it needs and then does the same again and again, on the same memory. */
export interface MemoryProcess {
  /** Everything that has come and gone so far. */
  readonly timeline: Timeline;
  /** Runs one more step; its events are added to the timeline. */
  step(): void;
  /** The first of the steps that all make and keep the same, counted from 1; the second unless said otherwise. */
  readonly alikeFrom?: number;
}
