import type { BackwardRun } from "./backward.ts";
import { forward, forwardStep, type RunState } from "./forward.ts";
import { FIRST, INPUT, LABELS } from "./input.ts";
import type { Schedule } from "./schedule.ts";
import { receivesGradient } from "./receivesGradient.ts";

/** Steps from `start` up to `end` that keep nothing but what they were given, and run again when backward gets there. */
export interface CheckpointSegment {
  readonly start: number;
  readonly end: number;
  /** The values it takes from outside. */
  readonly takes: readonly number[];
  /** Those of them that it holds to run again: none, where no step of it keeps anything for backward. */
  readonly holds: readonly number[];
  /** The step with which, when it has been walked back, what the segment holds goes; where there is none, it goes before. */
  readonly holdsUntil: number | undefined;
  /** The last of its steps that keeps something: as far as there it runs again. */
  readonly lastKept: number | undefined;
}

/**
 * The network's steps in runs of equal length, as `torch.utils.checkpoint.checkpoint_sequential` cuts them; the last run,
 * which has the rest, keeps everything and is no segment. What a segment takes must not be written over, so a cut is moved
 * on until no later step works in place on what came before it. Nor does a run begin with a step that only looks at what it
 * is given in another shape.
 */
export function segmentsOf(plan: Schedule, count: number): readonly CheckpointSegment[] {
  const { steps, modelSteps } = plan;
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
  const flows = receivesGradient(plan);
  const keeps: boolean[] = [];
  const wanted = [false, false];
  for (const { layer, sources, inputShapes } of steps) {
    const isWanted = layer.parameters.length > 0 || sources.some((source) => wanted[source]);
    wanted.push(isWanted);
    keeps.push(isWanted && layer.saved(...inputShapes).length > 0);
  }
  const segments: CheckpointSegment[] = [];
  // From the last on: a segment to which no gradient comes back may hang on what a later one holds.
  for (let place = count - 2; place >= 0; place--) {
    const [start, end] = [cuts[place], cuts[place + 1]];
    if (start === end) continue;
    const taken = steps.slice(start, end).flatMap(({ sources }) => sources);
    const takes = [...new Set(taken)].filter((value) => value - FIRST < start);
    const keepers = keeps.slice(start, end).flatMap((kept, step) => (kept ? start + step : []));
    if (keepers.length > 0 && start === 0) expectInputUnwritten(steps.slice(0, end));
    segments.unshift({
      start,
      end,
      takes,
      holds: keepers.length > 0 ? takes : [],
      holdsUntil: keepers.find((position) => flows[position]) ?? hangsOn(plan, keepers, segments),
      lastKept: keepers.at(-1),
    });
  }
  return segments;
}

// The network's input is the one value that a cut cannot be moved past.
function expectInputUnwritten(steps: Schedule["steps"]): void {
  const madeAt = [INPUT, LABELS];
  for (const { name, layer, sources } of steps) {
    madeAt.push(layer.sharesInput ? madeAt[sources[0]] : FIRST);
    if (layer.inPlace && madeAt.at(-1) === INPUT)
      throw new RangeError(
        `step ${name}: writes in place over the network's input, which a checkpointed run takes again in backward; ` +
          "leave out in place, or checkpoint nothing",
      );
  }
}

// Until when later segments hold a value that was made, by however many steps, from what one of the keepers made: what is
// held for autograd holds all that it came from. Backward comes to the least position last.
function hangsOn(
  { steps }: Schedule,
  keepers: readonly number[],
  later: readonly CheckpointSegment[],
): number | undefined {
  const hangs = [false, false];
  for (const [position, { sources }] of steps.entries())
    hangs.push(keepers.includes(position) || sources.some((source) => hangs[source]));
  const ends = later.flatMap(({ holds, holdsUntil }) =>
    holdsUntil !== undefined && holds.some((value) => hangs[value]) ? holdsUntil : [],
  );
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

// Whether a step from a position on works in place on memory that was made before it.
function isWrittenAfter(steps: Schedule["steps"], cut: number): boolean {
  const madeAt = [-1, -1];
  return steps.some(({ layer, sources }, position) => {
    const made = layer.sharesInput ? madeAt[sources[0]] : position;
    madeAt.push(made);
    return layer.inPlace && position >= cut && made < cut;
  });
}

/** The forward pass of a segment: nothing is kept, what it takes is held, at least by its caller while it runs. */
export function forwardSegment(run: RunState, { start, end, takes, holds }: CheckpointSegment): void {
  for (const value of takes) run.recorder.retain(run.tensorOf[value]);
  forward(run, start, end, false);
  if (holds.length === 0) for (const value of takes) run.recorder.release(run.tensorOf[value]);
}

/**
 * Runs a segment again, this time keeping what backward needs, as far as the last tensor that is kept: where that is a
 * step's input, the step itself does not run again. What no gradient comes back to runs again too, and keeps what it needs
 * until all has run. Source: `torch/utils/checkpoint.py`, without re-entrance.
 */
export function recompute(run: BackwardRun, { start, lastKept: stop = start }: CheckpointSegment): void {
  const { plan, recorder, tensorOf, kept, flows } = run;
  const { layer, sources, inputShapes } = plan.steps[stop];
  const saved = layer.saved(...inputShapes);
  const runs = saved.some(({ of }) => of === "output" || of === "own");
  const until = runs ? stop + 1 : stop;
  for (let position = start; position < until; position++) forwardStep(run, position, true, start);
  if (!runs && flows[stop])
    kept[stop] = saved
      .filter(({ of }) => of === "input")
      .map(({ index }) => recorder.retain(tensorOf[sources[index]]));
  const released = new Set(plan.released.slice(start, until).flat());
  for (let value = FIRST + start; value < FIRST + until; value++)
    if (!released.has(value)) recorder.release(tensorOf[value]);
  for (let position = start; position < until; position++)
    if (!flows[position]) for (const tensor of kept[position]) recorder.release(tensor);
}
