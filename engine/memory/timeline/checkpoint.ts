import type { BackwardRun } from "./backward.ts";
import { forward, forwardStep, type Run } from "./forward.ts";
import { FIRST, type Plan } from "./plan.ts";

/** Steps from `start` up to `end` that keep nothing but what they were given, and run again when backward gets there. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The values it takes from outside. */
  readonly takes: readonly number[];
  /** Those of them that it holds until backward gets there: none, where nothing in it is kept for backward. */
  readonly holds: readonly number[];
}

/**
 * The network's steps in runs of equal length, as `torch.utils.checkpoint.checkpoint_sequential` cuts them; the last run,
 * which has the rest, keeps everything and is no segment. What a segment takes must not be written over, so a cut is moved
 * on until no later step works in place on what came before it.
 */
export function segmentsOf({ steps, modelSteps }: Plan, count: number): readonly Segment[] {
  if (!Number.isInteger(count) || count < 1 || count > modelSteps)
    throw new RangeError(
      `checkpoints: expected a whole number of runs from 1 to ${modelSteps}, got ${count}`,
    );
  const length = Math.floor(modelSteps / count);
  const cuts = Array.from({ length: count }, (_, place) => {
    let cut = place * length;
    while (cut > 0 && cut < modelSteps && (steps[cut].layer.sharesInput || isWrittenAfter(steps, cut))) cut++;
    return cut;
  });
  const wanted: boolean[] = [];
  for (const { layer, sources } of steps)
    wanted.push(layer.parameters.length > 0 || sources.some((source) => wanted[source - FIRST] === true));
  return cuts.slice(1).flatMap((end, place) => {
    const start = cuts[place];
    const taken = steps.slice(start, end).flatMap(({ sources }) => sources);
    const takes = [...new Set(taken)].filter((value) => value - FIRST < start);
    const keeps = steps.some(
      ({ layer, inputShapes }, position) =>
        position >= start && position < end && wanted[position] && layer.saved(...inputShapes).length > 0,
    );
    return end > start ? [{ start, end, takes, holds: keeps ? takes : [] }] : [];
  });
}

// Whether a step from a position on works in place on memory that was made before it.
function isWrittenAfter(steps: Plan["steps"], cut: number): boolean {
  const madeAt = [-1, -1];
  return steps.some(({ layer, sources }, position) => {
    const made = layer.sharesInput ? madeAt[sources[0]] : position;
    madeAt.push(made);
    return layer.inPlace && position >= cut && made < cut;
  });
}

/** The forward pass of a segment: nothing is kept, what it takes is held. */
export function forwardSegment(run: Run, { start, end, holds }: Segment): void {
  for (const value of holds) run.recorder.hold(run.tensorOf[value]);
  forward(run, start, end, false);
}

/**
 * Runs a segment again, this time keeping what backward needs, as far as the last tensor that is kept: where that is a
 * step's input, the step itself does not run again. What no gradient comes back to runs again too, and is not kept. Source:
 * `torch/utils/checkpoint.py`, without re-entrance.
 */
export function recompute(run: BackwardRun, { start, end }: Segment): void {
  const { plan, recorder, tensorOf, kept, flows } = run;
  const last = plan.steps
    .slice(start, end)
    .findLastIndex(({ layer, inputShapes }) => layer.saved(...inputShapes).length > 0);
  const stop = start + last;
  const { layer, sources, inputShapes } = plan.steps[stop];
  const saved = layer.saved(...inputShapes);
  const runs = saved.some(({ of }) => of === "output" || of === "own");
  const until = runs ? stop + 1 : stop;
  for (let position = start; position < until; position++) forwardStep(run, position, flows[position], start);
  if (!runs && flows[stop])
    kept[stop] = saved
      .filter(({ of }) => of === "input")
      .map(({ index }) => recorder.hold(tensorOf[sources[index]]));
  const released = new Set(plan.released.slice(start, until).flat());
  for (let value = FIRST + start; value < FIRST + until; value++)
    if (!released.has(value)) recorder.letGo(tensorOf[value]);
}
