import { valueBytes } from "../dtypes.ts";
import { backward, type BackwardRun } from "./backward.ts";
import { forwardSegment } from "./checkpointSegment.ts";
import { forward } from "./forward.ts";

/** The variables of a training loop, held from one batch to the next. */
export interface LoopVariables {
  readonly loss?: number | undefined;
  /** The network's answer, in a loop that gives it a name. */
  readonly logits?: number | undefined;
}

/**
 * Forward and backward of one batch; answers with what the loop's variables hold then. What they held `before` goes when the
 * new tensors are there; what hangs on an output that no gradient comes back to goes when the network has answered.
 */
export function microBatch(
  run: BackwardRun,
  { before, keepsLogits }: { readonly before: LoopVariables; readonly keepsLogits: boolean },
): LoopVariables {
  const { plan, recorder, dtype, flows, segments } = run;
  recorder.phase = "forward";
  for (const segment of segments) forwardSegment(run, segment);
  forward(run, segments.at(-1)?.end ?? 0, plan.modelSteps, true);
  const logits = keepsLogits ? recorder.retain(run.tensorOf[plan.answer]) : undefined;
  if (before.logits !== undefined) recorder.release(before.logits);
  flows.forEach((flow, position) => {
    if (!flow) for (const tensor of run.kept[position]) recorder.release(tensor);
  });
  for (const { holds, holdsUntil } of segments)
    if (holdsUntil === undefined) for (const value of holds) recorder.release(run.tensorOf[value]);
  forward(run, plan.modelSteps, plan.steps.length, true);
  if (before.loss !== undefined) recorder.release(before.loss);

  // What backward starts from is there before autograd's engine runs, and until it has run.
  const seed = recorder.allocate("gradient of loss", valueBytes([], dtype), "temporaries");
  run.gradientOf[plan.result] = recorder.retain(seed);
  recorder.phase = "backward";
  backward(run);
  recorder.release(seed);
  return { loss: run.tensorOf[plan.result], logits };
}
