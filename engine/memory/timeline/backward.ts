import type { Shape, TensorSpec } from "../../layers/layer.ts";
import { valueBytes } from "../dtypes.ts";
import { recompute, type CheckpointSegment } from "./checkpointSegment.ts";
import type { RunState } from "./forward.ts";
import { ParameterGradients } from "./parameterGradients.ts";
import { FIRST } from "./input.ts";

/** State that backward carries along: the gradient of each value, as far as it has come, and of each parameter. */
export interface BackwardRun extends RunState {
  readonly gradientOf: (number | undefined)[];
  readonly parameterGradients: ParameterGradients;
  /** Which steps a gradient comes back to. */
  readonly flows: readonly boolean[];
  /** Runs of steps that have kept nothing yet. */
  readonly segments: readonly CheckpointSegment[];
}

/** Walks all steps back; a segment runs again before the first of its steps that needs what it did not keep. */
export function backward(run: BackwardRun): void {
  const { plan, gradientOf, tensorOf, segments } = run;
  let segment = segments.length - 1;
  const held = new Map<number | undefined, number[]>();
  for (const { holds, holdsUntil } of segments)
    held.set(holdsUntil, [...(held.get(holdsUntil) ?? []), ...holds.map((value) => tensorOf[value])]);
  let again = false;
  for (let position = plan.steps.length - 1; position >= 0; position--) {
    const inside = segments[segment];
    const { layer, inputShapes } = plan.steps[position];
    const needs = inside !== undefined && position < inside.end && gradientOf[FIRST + position] !== undefined;
    if (needs && !again && layer.saved(...inputShapes).length > 0) {
      recompute(run, inside);
      again = true;
    }
    backwardStep(run, position, { again, held: held.get(position) ?? [] });
    if (position !== inside?.start) continue;
    again = false;
    segment -= 1;
  }
}

/**
 * One step back, as autograd's engine takes it: the gradients of inputs and parameters come, the output's goes, what was
 * kept goes, and the new gradients are handed on. What a step kept goes when it has been walked back; what was computed
 * again goes a little sooner, as soon as the step's function returns, for nobody else holds it then. What a segment `held`
 * goes with the last that its steps kept.
 */
function backwardStep(
  run: BackwardRun,
  position: number,
  { again, held }: { readonly again: boolean; readonly held: readonly number[] },
): void {
  const { plan, recorder, dtype, kept, wanted, gradientOf, parameterGradients } = run;
  const { name, layer, sources, inputShapes, worksInView } = plan.steps[position];
  const gradient = gradientOf[FIRST + position];
  if (gradient === undefined) return;
  gradientOf[FIRST + position] = undefined;
  recorder.step = name;
  const made: number[] = [];
  for (const [index, source] of sources.entries()) {
    if (!wanted[source]) continue;
    const bytes = valueBytes(inputShapes[index], dtype);
    made[index] = layer.sharesGradient
      ? recorder.retain(gradient)
      : recorder.allocate("gradient of input", bytes, "temporaries");
  }
  const slices = worksInView ? inView(run, inputShapes[0]) : [];
  const fresh = new Map<string, number>();
  const isLate = ({ name }: TensorSpec): boolean => layer.lateGradients.includes(name);
  const isViewed = ({ name }: TensorSpec): boolean => layer.viewedParameters.includes(name);
  const late = layer.parameters.filter(isLate);
  const early = layer.parameters.filter((parameter) => !isLate(parameter));
  // What has been added to a sum stays until the step has handed on everything.
  const spent: number[] = [];
  const make = (parameters: readonly TensorSpec[]): void => {
    for (const { name, shape } of parameters)
      fresh.set(name, recorder.allocate(`gradient of ${name}`, valueBytes(shape, dtype), "temporaries"));
  };
  const keep = (parameters: readonly TensorSpec[]): void => {
    for (const parameter of parameters)
      spent.push(...parameterGradients.add(position, parameter, fresh.get(parameter.name)!));
  };
  const forget = (): void => {
    for (const tensor of kept[position]) recorder.release(tensor);
  };
  make(early);
  if (again) forget();
  for (const tensor of slices) recorder.release(tensor);
  make(late);
  recorder.release(gradient);
  if (!again) forget();
  for (const tensor of held) recorder.release(tensor);
  keep(late);
  for (const [index, source] of sources.entries())
    if (wanted[source]) spent.push(...handOn(run, source, made[index], inputShapes[index]));
  keep(early.filter((parameter) => !isViewed(parameter)));
  for (const tensor of spent.splice(0)) recorder.release(tensor);
  keep(early.filter(isViewed));
  for (const tensor of spent) recorder.release(tensor);
}

// A step that works in place on a view changes a part of a gradient of the whole: autograd hands it a copy of that part and
// writes what it answers back. Source: `CopySlices`, `torch/csrc/autograd/functions/tensor.cpp`.
function inView({ recorder, dtype }: BackwardRun, shape: Shape): readonly number[] {
  return ["copy of gradient", "gradient of view"].map((name) =>
    recorder.allocate(name, valueBytes(shape, dtype), "temporaries"),
  );
}

// A value that several steps took gets the sum of what they send back, in a tensor of its own, as under MemTracker; where
// nothing watches, autograd may write the sum into the first of them. Answers with what has been added, which the step that
// sent it still holds. Source: `evaluate_function`, `torch/csrc/autograd/engine.cpp`.
function handOn(run: BackwardRun, value: number, tensor: number, shape: Shape): readonly number[] {
  const { recorder, dtype, gradientOf } = run;
  const before = gradientOf[value];
  if (before === undefined) {
    gradientOf[value] = tensor;
    return [];
  }
  gradientOf[value] = recorder.allocate("sum of gradients", valueBytes(shape, dtype), "temporaries");
  recorder.release(before);
  return [tensor];
}
