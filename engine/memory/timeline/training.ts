import { expectOptions, optionKinds, oneOf, type Known } from "../../expectOptions.ts";
import { layers } from "../../layers/index.ts";
import type { Layer } from "../../layers/layer.ts";
import type { Network } from "../../network/network.ts";
import { parametersOf } from "../../network/weights.ts";
import { dtypeOptions, tensorBytes, valueBytes, type NumberFormat } from "../dtypes.ts";
import { labelsShape } from "../labelsShape.ts";
import { optimizers } from "../optimizers/index.ts";
import type { OptimizerMemory } from "../optimizers/optimizer.ts";
import { segmentsOf } from "./checkpoint.ts";
import { expectKept } from "./expectKept.ts";
import { begin } from "./forward.ts";
import { loadInput, loadWeights } from "./load.ts";
import { microBatch } from "./microBatch.ts";
import { allocateState, playUpdate } from "./optimizerStep.ts";
import { plan } from "./plan.ts";
import { reached } from "./reached.ts";
import { Recorder } from "./recorder.ts";
import type { Timeline } from "./timeline.ts";

export interface TrainingOptions {
  readonly dtype?: NumberFormat;
  readonly optimizer?: OptimizerMemory;
  /** The first step of all, in which most optimizers make their state, or a later one. */
  readonly step?: "first" | "later";
  /** What `zero_grad` does before the step: lets the gradients go, or keeps them, full of zeros. */
  readonly zeroGradients?: "none" | "zero";
  /** Between the network's answer and the labels. */
  readonly loss?: Layer;
  /** Batches whose gradients are added up before the optimizer moves; each takes the place of the one before. */
  readonly microBatches?: number;
  /** Runs of steps of which all but the last keep only what they take, and run again in backward; 1 keeps everything. */
  readonly checkpoints?: number;
}

const known: Known<TrainingOptions> = {
  ...dtypeOptions,
  optimizer: optionKinds.optimizer,
  step: oneOf("first", "later"),
  zeroGradients: oneOf("none", "zero"),
  loss: optionKinds.layer,
  microBatches: optionKinds.numeric,
  checkpoints: optionKinds.numeric,
};

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
  const { dtype = "float32", optimizer = optimizers.sgd, step = "later", zeroGradients = "none" } = options;
  const { loss = layers.crossEntropy(), microBatches = 1, checkpoints = 1 } = options;
  if (!Number.isInteger(microBatches) || microBatches < 1)
    throw new RangeError(`microBatches: expected a whole number of at least 1, got ${microBatches}`);
  const labels = labelsShape(network);
  const steps = plan(network, { layer: loss, labels });
  expectKept(steps);
  const flows = reached(steps);
  const trained = steps.steps.flatMap(({ name, layer }, position) =>
    flows[position] ? layer.parameters.map((plan) => ({ ...plan, name: `${name}.${plan.name}` })) : [],
  );

  const recorder = new Recorder();
  loadWeights(recorder, network, dtype);
  if (optimizer.begins === "at once") allocateState(recorder, optimizer, parametersOf(network), dtype);
  else if (step === "later") allocateState(recorder, optimizer, trained, dtype);
  const parameterGradients = steps.steps.map(({ name, layer }, position) => {
    if (step === "first" || zeroGradients === "none" || !flows[position]) return undefined;
    recorder.step = name;
    return layer.parameters.map((plan) =>
      recorder.allocate(`gradient of ${plan.name}`, tensorBytes(plan, dtype), "gradients"),
    );
  });
  const input = loadInput(recorder, network, dtype);
  const target = recorder.allocate(
    "labels",
    tensorBytes({ shape: labels, element: "int64" }, dtype),
    "labels",
  );

  // A loop's variable keeps the loss of the step before until the new one is there.
  let kept =
    step === "first"
      ? undefined
      : recorder.allocate("loss of the step before", valueBytes([], dtype), "activations");
  const segments = segmentsOf(steps, checkpoints);
  for (let batch = 0; batch < microBatches; batch++) {
    const run = begin(steps, recorder, dtype, [input, target]);
    kept = microBatch({ ...run, gradientOf: [], parameterGradients, segments }, flows, kept);
  }

  recorder.phase = "optimizer";
  recorder.step = optimizer.name;
  if (step === "first" && optimizer.begins !== "at once") allocateState(recorder, optimizer, trained, dtype);
  playUpdate(recorder, optimizer, trained, dtype);
  return { network: network.name, tensors: recorder.tensors, events: recorder.events };
}
