import { expectOptions, optionKinds } from "../../expectOptions.ts";
import type { MemoryProcess } from "../timeline/memoryProcess.ts";
import { AllocatorPlayer, type AllocatorPeaks } from "./allocatorPeaks.ts";

/** The memory that a whole process takes in the allocator's blocks and segments. */
export interface ProcessPeaks {
  /** While it loads. */
  readonly load: AllocatorPeaks;
  /** Of each step that was played, in order. */
  readonly steps: readonly AllocatorPeaks[];
  /** Of the last step that was played, and, once settled, of those that follow. */
  readonly later: AllocatorPeaks;
  /** Whether the last three steps took the same and did the same, as all steps after them then do. */
  readonly settled: boolean;
}

/** Two steps alike may be followed by another; three have not been, in 1,125 processes of 30 steps. */
const alike = 3;

/**
 * Plays a fresh process through one caching allocator, the load and then step after step, until three in a row that do the
 * same take the same, or `most` steps have run.
 *
 *     const training = trainingProcess(zoo.alexnet.network({batch: 128}), {optimizer: optimizers.adamForeach});
 *     processPeaks(training).later.reservedBytes // 1,885,339,648
 */
export function processPeaks(
  process: MemoryProcess,
  options: {
    /** So many steps are tried until they repeat. */
    readonly most?: number;
  } = {},
): ProcessPeaks {
  expectOptions("processPeaks", options, { most: optionKinds.number });
  const { timeline, alikeFrom = 1 } = process;
  const { most = Math.max(30, alikeFrom - 1 + alike) } = options;
  const { tensors, events } = timeline;
  const player = new AllocatorPlayer(tensors);
  let played = 0;
  const play = (): AllocatorPeaks => {
    const stretch = events.slice(played);
    played = events.length;
    return player.play(stretch);
  };
  const load = play();
  const steps: AllocatorPeaks[] = [];
  const isSettled = (): boolean =>
    steps.length >= alikeFrom - 1 + alike &&
    new Set(steps.slice(-alike).map((peaks) => JSON.stringify(peaks))).size === 1;
  while (!isSettled() && steps.length < most) {
    process.step();
    steps.push(play());
  }
  return { load, steps, later: steps[steps.length - 1], settled: isSettled() };
}
