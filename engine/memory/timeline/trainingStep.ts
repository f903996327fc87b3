import type { TensorPlan } from "../../layers/layer.ts";
import type { Network } from "../../network/network.ts";
import type { Segment } from "./checkpoint.ts";
import { begin } from "./forward.ts";
import { microBatch, type LoopVariables } from "./microBatch.ts";
import { optimizerStep } from "./optimizerStep.ts";
import type { ParameterGradients } from "./parameterGradients.ts";
import type { Plan } from "./plan.ts";
import type { Recorder } from "./recorder.ts";
import type { TrainingProgram } from "./training.ts";

/** A network in training: what there is besides the tensors, from step to step. */
export interface Training {
  readonly network: Network;
  readonly program: Required<TrainingProgram>;
  readonly plan: Plan;
  readonly recorder: Recorder;
  readonly flows: readonly boolean[];
  readonly segments: readonly Segment[];
  readonly trained: readonly TensorPlan[];
  readonly givens: readonly number[];
  readonly gradients: ParameterGradients;
  /** One step of an optimizer that takes a closure. */
  readonly closureStep: ((closure: () => number) => void) | undefined;
  variables: LoopVariables;
}

/** Forward, backward, optimizer; of a process, or, without a number, a step like all later ones. */
export function trainingStep(training: Training, isFirst: boolean, number?: number): void {
  const { program, recorder, trained, closureStep } = training;
  const { dtype, optimizer } = program;
  const move = (): void => {
    recorder.phase = "optimizer";
    recorder.step = optimizer.name;
  };
  if (closureStep !== undefined) {
    move();
    closureStep(() => {
      training.variables = { loss: undefined, logits: undefined };
      evaluate(training);
      const { loss, logits } = training.variables;
      if (logits !== undefined) recorder.letGo(logits);
      move();
      return loss!;
    });
    return;
  }
  evaluate(training);
  move();
  const step = isFirst ? "first" : "later";
  optimizerStep(recorder, optimizer, trained, { step, dtype, ...(number === undefined ? {} : { number }) });
}

// zero_grad, forward and backward.
function evaluate(training: Training): void {
  const { program, plan, recorder, flows, segments, givens, gradients } = training;
  const { dtype, keepsLogits, microBatches, zeroGradients } = program;
  if (zeroGradients === "none") {
    recorder.phase = "forward";
    recorder.step = "zero_grad";
    gradients.letGo();
  }
  for (let batch = 0; batch < microBatches; batch++) {
    const run = begin(plan, recorder, dtype, givens);
    const before = training.variables;
    training.variables = microBatch(
      { ...run, gradientOf: [], parameterGradients: gradients, flows, segments },
      { before, keepsLogits },
    );
  }
}
