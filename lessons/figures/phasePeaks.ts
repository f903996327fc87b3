import { history, type Timeline } from "engine";

export interface PhasePeaks {
  /** The most bytes that are alive on the way back. */
  readonly backward: number;
  /** The most bytes that are alive while the optimizer moves the weights. */
  readonly optimizer: number;
}

/**
 * The highest points of two phases of a training step.
 *
 *     phasePeaks(trainingTimeline(zoo.vgg16.network(), { optimizer: optimizers.adam })).optimizer // 3,036,408,588
 */
export function phasePeaks(timeline: Timeline): PhasePeaks {
  const moments = history(timeline);
  const most = (phase: string): number =>
    moments.reduce((top, moment) => (moment.phase === phase ? Math.max(top, moment.bytes) : top), 0);
  // An optimizer that makes nothing has no events of its own: what backward leaves is all there is.
  return { backward: most("backward"), optimizer: most("optimizer") || moments.at(-1)!.bytes };
}
