import type { SavedTensor } from "../../layers/layer.ts";
import { tensorBytes, valueBytes, type NumberFormat } from "../dtypes.ts";
import { FIRST } from "./input.ts";
import type { Schedule } from "./schedule.ts";
import type { Recorder } from "./recorder.ts";

/** Where a run stands: which tensor each value is in, and what each step has kept for backward. */
export interface RunState {
  readonly plan: Schedule;
  readonly recorder: Recorder;
  readonly dtype: NumberFormat;
  /** The tensor of each value, by number. */
  readonly tensorOf: number[];
  /** Whether a value's gradient is wanted: it depends on a parameter. */
  readonly wanted: boolean[];
  /** Tensors that each step has kept, held once more for it. */
  readonly kept: (readonly number[])[];
}

/** A run that begins with what it is given: the input, and the labels if there are any. */
export function beginRun(
  plan: Schedule,
  recorder: Recorder,
  dtype: NumberFormat,
  givens: readonly number[],
): RunState {
  return { plan, recorder, dtype, tensorOf: [...givens], wanted: givens.map(() => false), kept: [] };
}

/** Runs steps from one position up to another; with `keeps`, what backward will need stays. */
export function forward(run: RunState, from: number, to: number, keeps: boolean): void {
  for (let position = from; position < to; position++) forwardStep(run, position, keeps);
}

const nothing: readonly never[] = [];

/** One step; with `since`, only values made from that position on are let go. */
export function forwardStep(run: RunState, position: number, keeps: boolean, since = 0): void {
  const { plan, recorder, dtype, tensorOf, wanted, kept } = run;
  const { name, layer, sources, inputShapes, outputShape } = plan.steps[position];
  const value = FIRST + position;
  recorder.step = name;
  tensorOf[value] = layer.sharesInput
    ? recorder.retain(tensorOf[sources[0]])
    : recorder.allocate("output", valueBytes(outputShape, dtype), "activations");
  wanted[value] = layer.parameters.length > 0 || sources.some((source) => wanted[source]);
  const saved = keeps && wanted[value] ? layer.saved(...inputShapes) : nothing;
  const plans = layer.own(...inputShapes).filter(({ onlyKept = false }) => !onlyKept || saved.length > 0);
  const own = plans.map((plan) =>
    recorder.allocate(plan.name, tensorBytes(plan, dtype), kindOfOwn(plan.name, saved)),
  );
  const held: number[] = [];
  for (const { of, index, name } of saved) {
    if (of === "input") held.push(recorder.retain(tensorOf[sources[index]]));
    if (of === "output") held.push(recorder.retain(tensorOf[value]));
    if (of === "own") held.push(recorder.retain(own[plans.findIndex((plan) => plan.name === name)]));
  }
  kept[position] = held;
  for (const tensor of own) recorder.release(tensor);
  for (const gone of plan.released[position]) if (gone - FIRST >= since) recorder.release(tensorOf[gone]);
}

function kindOfOwn(name: string, saved: readonly SavedTensor[]): "activations" | "temporaries" {
  return saved.some((tensor) => tensor.of === "own" && tensor.name === name) ? "activations" : "temporaries";
}
