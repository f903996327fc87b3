import type { NumberFormat } from "../dtypes.ts";
import { tensorBytes } from "../dtypes.ts";
import { FIRST, type Plan } from "./plan.ts";
import type { Recorder } from "./recorder.ts";

/** Where a run stands: which tensor each value is in, and what each step has kept for backward. */
export interface Run {
  readonly plan: Plan;
  readonly recorder: Recorder;
  readonly dtype: NumberFormat;
  /** The tensor of each value, by number. */
  readonly tensorOf: number[];
  /** Whether a value's gradient is wanted: it depends on a parameter. */
  readonly wanted: boolean[];
  /** What each step has kept, held once more for it. */
  readonly kept: (readonly number[])[];
}

export function begin(plan: Plan, recorder: Recorder, dtype: NumberFormat, givens: readonly number[]): Run {
  return { plan, recorder, dtype, tensorOf: [...givens], wanted: givens.map(() => false), kept: [] };
}

/** Runs steps from one position up to another; `keeps` says whether autograd is on and records what backward needs. */
export function forward(run: Run, from: number, to: number, keeps: boolean): void {
  for (let position = from; position < to; position++) forwardStep(run, position, keeps);
}

function forwardStep(run: Run, position: number, keeps: boolean): void {
  const { plan, recorder, dtype, tensorOf, wanted, kept } = run;
  const { name, layer, sources, inputShapes, outputShape } = plan.steps[position];
  const value = FIRST + position;
  recorder.step = name;
  tensorOf[value] = layer.sharesInput
    ? recorder.hold(tensorOf[sources[0]])
    : recorder.allocate(
        "output",
        tensorBytes({ shape: outputShape, element: "value" }, dtype),
        "activations",
      );
  wanted[value] = layer.parameters.length > 0 || sources.some((source) => wanted[source]);
  const saved = keeps && wanted[value] ? layer.saved(...inputShapes) : [];
  const own = layer.own(...inputShapes).map((tensor) => {
    const needed = saved.some(({ of, name }) => of === "own" && name === tensor.name);
    const kind = needed ? "activations" : "temporaries";
    return { name: tensor.name, tensor: recorder.allocate(tensor.name, tensorBytes(tensor, dtype), kind) };
  });
  const places = {
    input: (index: number) => tensorOf[sources[index]],
    output: () => tensorOf[value],
    own: (_index: number, name: string) => own.find((tensor) => tensor.name === name)?.tensor,
    parameter: () => undefined,
    buffer: () => undefined,
  };
  kept[position] = saved.flatMap(({ of, index, name }) => {
    const tensor = places[of](index, name);
    return tensor === undefined ? [] : [recorder.hold(tensor)];
  });
  for (const { tensor } of own) recorder.letGo(tensor);
  for (const gone of plan.released[position]) recorder.letGo(tensorOf[gone]);
}
