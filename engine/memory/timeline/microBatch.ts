import { valueBytes } from "../dtypes.ts";
import { backward, type BackwardRun } from "./backward.ts";
import { forwardSegment } from "./checkpoint.ts";
import { forward } from "./forward.ts";

/**
 * Forward and backward of one batch; answers with the tensor of its loss. The loss `before` goes when the new one is there;
 * what hangs on an output that no gradient comes back to goes when the network has answered.
 */
export function microBatch(run: BackwardRun, flows: readonly boolean[], before: number | undefined): number {
  const { plan, recorder, dtype, segments } = run;
  recorder.phase = "forward";
  for (const segment of segments) forwardSegment(run, segment);
  forward(run, segments.at(-1)?.end ?? 0, plan.modelSteps, true);
  flows.forEach((flow, position) => {
    if (!flow) for (const tensor of run.kept[position]) recorder.letGo(tensor);
  });
  forward(run, plan.modelSteps, plan.steps.length, true);
  if (before !== undefined) recorder.letGo(before);

  // What backward starts from is there before autograd's engine runs, and until it has run.
  const seed = recorder.allocate("gradient of loss", valueBytes([], dtype), "temporaries");
  run.gradientOf[plan.result] = recorder.hold(seed);
  recorder.phase = "backward";
  backward(run);
  recorder.letGo(seed);
  return run.tensorOf[plan.result];
}
