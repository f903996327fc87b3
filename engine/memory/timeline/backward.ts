import { valueBytes } from "../dtypes.ts";
import { recompute, type Segment } from "./checkpoint.ts";
import type { Run } from "./forward.ts";
import { FIRST } from "./plan.ts";

/** What backward carries along: the gradient of each value, as far as it has come, and of each parameter. */
export interface BackwardRun extends Run {
  readonly gradientOf: (number | undefined)[];
  /** The gradients of each step's parameters, once they are there. */
  readonly parameterGradients: (readonly number[] | undefined)[];
  /** Runs of steps that have kept nothing yet. */
  readonly segments: readonly Segment[];
}

/** Walks all steps back; a segment runs again before the first of its steps that needs what it did not keep. */
export function backward(run: BackwardRun): void {
  const { plan, recorder, gradientOf, tensorOf, segments } = run;
  let segment = segments.length - 1;
  let again = false;
  for (let position = plan.steps.length - 1; position >= 0; position--) {
    const inside = segments[segment];
    const { layer, inputShapes } = plan.steps[position];
    const needs = inside !== undefined && position < inside.end && gradientOf[FIRST + position] !== undefined;
    if (needs && !again && layer.saved(...inputShapes).length > 0) {
      recompute(run, inside);
      again = true;
    }
    backwardStep(run, position);
    if (position !== inside?.start) continue;
    for (const value of inside.takes) recorder.letGo(tensorOf[value]);
    again = false;
    segment -= 1;
  }
}

/**
 * One step back, as autograd's engine takes it: the gradients of inputs and parameters come, the output's goes, what was
 * kept goes, and the new gradients are handed on.
 */
function backwardStep(run: BackwardRun, position: number): void {
  const { plan, recorder, dtype, kept, wanted, gradientOf } = run;
  const { name, layer, sources, inputShapes } = plan.steps[position];
  const gradient = gradientOf[FIRST + position];
  if (gradient === undefined) return;
  gradientOf[FIRST + position] = undefined;
  recorder.step = name;
  const made: number[] = [];
  for (const [index, source] of sources.entries()) {
    if (!wanted[source]) continue;
    const bytes = valueBytes(inputShapes[index], dtype);
    made[index] = layer.sharesGradient
      ? recorder.hold(gradient)
      : recorder.allocate("gradient of input", bytes, "temporaries");
  }
  const fresh: number[] = [];
  for (const { name, shape } of layer.parameters)
    fresh.push(recorder.allocate(`gradient of ${name}`, valueBytes(shape, dtype), "temporaries"));
  recorder.letGo(gradient);
  for (const tensor of kept[position]) recorder.letGo(tensor);
  for (const [index, source] of sources.entries())
    if (wanted[source]) handOn(run, source, made[index], inputShapes[index]);
  keepParameterGradients(run, position, fresh);
}

// A value that several steps took gets the sum of what they send back, in a tensor of its own, as under MemTracker; where
// nothing watches, autograd may write the sum into the first of them.
function handOn(run: BackwardRun, value: number, tensor: number, shape: readonly number[]): void {
  const { recorder, dtype, gradientOf } = run;
  const before = gradientOf[value];
  if (before === undefined) {
    gradientOf[value] = tensor;
    return;
  }
  gradientOf[value] = recorder.allocate("sum of gradients", valueBytes(shape, dtype), "temporaries");
  recorder.letGo(before);
  recorder.letGo(tensor);
}

// The first gradient of a parameter is taken over as it is; later ones are added to it.
function keepParameterGradients(run: BackwardRun, position: number, fresh: readonly number[]): void {
  const { recorder, parameterGradients } = run;
  if (fresh.length === 0) return;
  if (parameterGradients[position] === undefined) {
    for (const tensor of fresh) recorder.become(tensor, "gradients");
    parameterGradients[position] = fresh;
  } else for (const tensor of fresh) recorder.letGo(tensor);
}
