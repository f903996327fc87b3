import { expectOptions, optionKinds, oneOf, type Known } from "../../expectOptions.ts";
import { layers } from "../../layers/layers.ts";
import type { Layer } from "../../layers/layer.ts";
import type { Network } from "../../network/network.ts";
import { parametersOf } from "../../network/parametersOf.ts";
import { dtypeOptions, tensorBytes, valueBytes, type NumberFormat } from "../dtypes.ts";
import { labelsShape } from "../labelsShape.ts";
import type { OptimizerMemory } from "../optimizers/optimizerMemory.ts";
import { presetOptimizer } from "../optimizers/presetOptimizer.ts";
import { sgd } from "../optimizers/sgd.ts";
import { segmentsOf } from "./checkpointSegment.ts";
import { expectUnmodified } from "./expectUnmodified.ts";
import { loadInput, loadWeights } from "./loadWeights.ts";
import { allocateState } from "./optimizerStep.ts";
import { ParameterGradients } from "./parameterGradients.ts";
import { schedule } from "./schedule.ts";
import type { MemoryProcess } from "./memoryProcess.ts";
import { receivesGradient } from "./receivesGradient.ts";
import { Recorder } from "./recorder.ts";
import type { Timeline } from "./timeline.ts";
import { trainingStep, type Training } from "./trainingStep.ts";

/** A way to train a network, whichever step is looked at. */
export interface TrainingProgram {
  /** The format of the run's numbers. */
  readonly dtype?: NumberFormat;
  /** The optimizer, by what it keeps: a member of `optimizers`, or `optimizer`'s. */
  readonly optimizer?: OptimizerMemory;
  /** The effect of `zero_grad` before the step: it lets the gradients go, or keeps them, full of zeros. */
  readonly zeroGradients?: "none" | "zero";
  /** Between the network's answer and the labels. */
  readonly loss?: Layer;
  /** Whether a variable of the loop keeps the network's answer, as in PyTorch's tutorials, until the next is there. */
  readonly keepsLogits?: boolean;
  /** Batches whose gradients are added up before the optimizer moves; each takes the place of the one before. */
  readonly microBatches?: number;
  /** Runs of steps of which all but the last keep only what they take, and run again in backward; 1 keeps everything. */
  readonly checkpoints?: number;
}

/** A way to train a network, and the step that is looked at. */
export interface TrainingOptions extends TrainingProgram {
  /** The first step of all, in which most optimizers make their state, or a later one. */
  readonly step?: "first" | "later";
}

const knownProgram: Known<TrainingProgram> = {
  ...dtypeOptions,
  optimizer: optionKinds.optimizer,
  zeroGradients: oneOf("none", "zero"),
  loss: optionKinds.layer,
  keepsLogits: optionKinds.flag,
  microBatches: optionKinds.numeric,
  checkpoints: optionKinds.numeric,
};

const known: Known<TrainingOptions> = { ...knownProgram, step: oneOf("first", "later") };

/**
 * One training step: forward, backward, optimizer.
 *
 *     peak(trainingTimeline(zoo.vgg16.network(), {optimizer: optimizers.adam})).bytes // 3,036,408,588
 *
 * Throws when there are no whole micro-batches, or more checkpoints than steps, or a step works in place over what backward
 * needs.
 */
export function trainingTimeline(network: Network, options: TrainingOptions = {}): Timeline {
  expectOptions("trainingTimeline", options, known);
  const { step = "later", ...program } = options;
  const training = load(network, program, step === "later");
  trainingStep(training, step);
  return timelineOf(training);
}

/**
 * A fresh process that has loaded a network and a batch, ready to train step by step.
 *
 *     const process = trainingProcess(zoo.vgg16.network(), {optimizer: optimizers.adam});
 *     process.step(); // the optimizer's state is there from now on
 *
 * Throws as `trainingTimeline` does.
 */
export function trainingProcess(network: Network, program: TrainingProgram = {}): MemoryProcess {
  expectOptions("trainingProcess", program, knownProgram);
  const training = load(network, program, false);
  let steps = 0;
  return {
    timeline: timelineOf(training),
    ...(program.optimizer?.alikeFrom === undefined ? {} : { alikeFrom: program.optimizer.alikeFrom }),
    step: () => {
      steps += 1;
      trainingStep(training, steps === 1 ? "first" : "later", steps);
    },
  };
}

const timelineOf = ({ network, recorder: { tensors, events } }: Training): Timeline => ({
  network: network.name,
  tensors,
  events,
});

// Weights, what a step before has left if there was one, and a batch.
function load(network: Network, options: TrainingProgram, isLater: boolean): Training {
  const program: Required<TrainingProgram> = {
    dtype: "float32",
    optimizer: presetOptimizer("SGD", sgd),
    zeroGradients: "none",
    loss: layers.crossEntropy(),
    keepsLogits: false,
    microBatches: 1,
    checkpoints: 1,
    ...options,
  };
  const { dtype, optimizer, microBatches, keepsLogits } = program;
  if (!Number.isInteger(microBatches) || microBatches < 1)
    throw new RangeError(`microBatches: expected a whole number of at least 1, got ${microBatches}`);
  const labels = labelsShape(network);
  const steps = schedule(network, { layer: program.loss, labels });
  expectUnmodified(steps);
  const flows = receivesGradient(steps);
  const recorder = new Recorder();
  const gradients = new ParameterGradients(steps, flows, { recorder, dtype });
  const { trained } = gradients;
  loadWeights(recorder, network, dtype);
  const parameters = parametersOf(network);
  const closureStep = optimizer.closureSteps?.({ recorder, dtype, parameters, trained, isLater });
  // Of a closure nothing is left when it has returned.
  const isLaterInLoop = isLater && !closureStep;
  if (optimizer.begins === "at once") allocateState(recorder, optimizer, parameters, { dtype });
  else if (isLaterInLoop) allocateState(recorder, optimizer, trained, { dtype });
  if (isLater && program.zeroGradients === "zero") gradients.fill();
  const input = loadInput(recorder, network, dtype);
  const target = recorder.allocate(
    "labels",
    tensorBytes({ shape: labels, element: "int64" }, dtype),
    "labels",
  );
  const ofStepBefore = (name: string, bytes: number): number =>
    recorder.allocate(`${name} of the step before`, bytes, "activations");
  const answer = network.steps[network.output].outputShape;
  const variables = {
    loss: isLaterInLoop ? ofStepBefore("loss", valueBytes([], dtype)) : undefined,
    logits: isLaterInLoop && keepsLogits ? ofStepBefore("logits", valueBytes(answer, dtype)) : undefined,
  };
  const segments = segmentsOf(steps, program.checkpoints);
  const givens = [input, target];
  return {
    network,
    program,
    plan: steps,
    recorder,
    flows,
    segments,
    trained,
    givens,
    gradients,
    closureStep,
    variables,
  };
}
