import type { TensorSpec } from "../../layers/layer.ts";
import type { Network } from "../../network/network.ts";
import type { OptimizerMemory, UpdateRun } from "../optimizers/optimizerMemory.ts";
import type { CheckpointSegment } from "./checkpointSegment.ts";
import { beginRun } from "./forward.ts";
import { microBatch, type LoopVariables } from "./microBatch.ts";
import { optimizerStep } from "./optimizerStep.ts";
import type { ParameterGradients } from "./parameterGradients.ts";
import type { Schedule } from "./schedule.ts";
import type { Recorder } from "./recorder.ts";
import type { TrainingProgram } from "./trainingTimeline.ts";

/** A network in training: what there is besides the tensors, from step to step. */
export interface Training {
  readonly network: Network;
  readonly program: Required<TrainingProgram>;
  readonly plan: Schedule;
  readonly recorder: Recorder;
  readonly flows: readonly boolean[];
  readonly segments: readonly CheckpointSegment[];
  readonly trained: readonly TensorSpec[];
  readonly givens: readonly number[];
  readonly gradients: ParameterGradients;
  /** One step of an optimizer that takes a closure. */
  readonly closureStep: ReturnType<NonNullable<OptimizerMemory["closureSteps"]>> | undefined;
  variables: LoopVariables;
}

/** Forward, backward, optimizer; of a process, or, without a number, a step like all later ones. */
export function trainingStep(training: Training, step: UpdateRun["step"], number?: number): void {
  const { program, plan, recorder, flows, segments, trained, givens, gradients, closureStep } = training;
  const { dtype, optimizer, keepsLogits, microBatches, zeroGradients } = program;
  const evaluate = (variables: LoopVariables): LoopVariables => {
    if (zeroGradients === "none") {
      recorder.phase = "forward";
      recorder.step = "zero_grad";
      gradients.letGo();
    }
    for (let batch = 0; batch < microBatches; batch++) {
      const run = beginRun(plan, recorder, dtype, givens);
      variables = microBatch(
        { ...run, gradientOf: [], parameterGradients: gradients, flows, segments },
        { before: variables, keepsLogits },
      );
    }
    return variables;
  };
  if (closureStep) {
    closureStep(() => evaluate({}));
    return;
  }
  training.variables = evaluate(training.variables);
  recorder.phase = "optimizer";
  recorder.step = optimizer.name;
  optimizerStep(recorder, optimizer, trained, { step, dtype, number });
}
