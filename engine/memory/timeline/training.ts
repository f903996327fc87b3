import { layers } from "../../layers/index.ts";
import type { Layer } from "../../layers/layer.ts";
import type { Network } from "../../network/network.ts";
import { parametersOf } from "../../network/weights.ts";
import { tensorBytes, valueBytes, type NumberFormat } from "../dtypes.ts";
import { labelsShape } from "../labelsShape.ts";
import { optimizers } from "../optimizers/index.ts";
import type { OptimizerMemory } from "../optimizers/optimizer.ts";
import { backward, type BackwardRun } from "./backward.ts";
import { begin, forward } from "./forward.ts";
import { loadInput, loadWeights } from "./load.ts";
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
}

/**
 * One training step: forward, backward, optimizer.
 *
 *     peak(trainingTimeline(zoo.vgg16.network(), {optimizer: optimizers.adam})).bytes // 3,036,408,588
 */
export function trainingTimeline(network: Network, options: TrainingOptions = {}): Timeline {
  const { dtype = "float32", optimizer = optimizers.sgd, step = "later", zeroGradients = "none" } = options;
  const { loss = layers.crossEntropy() } = options;
  const labels = labelsShape(network);
  const steps = plan(network, { layer: loss, labels });
  const flows = reached(steps);
  const trained = steps.steps.flatMap(({ name, layer }, position) =>
    flows[position] ? layer.parameters.map((plan) => ({ ...plan, name: `${name}.${plan.name}` })) : [],
  );

  const scalar = valueBytes([], dtype);
  const recorder = new Recorder();
  loadWeights(recorder, network, dtype);
  if (optimizer.begins === "at once") allocateState(recorder, optimizer, parametersOf(network), dtype);
  else if (step === "later") allocateState(recorder, optimizer, trained, dtype);
  const gradients = steps.steps.map(({ name, layer }, position) => {
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
  const before =
    step === "first" ? undefined : recorder.allocate("loss of the step before", scalar, "activations");
  const run: BackwardRun = {
    ...begin(steps, recorder, dtype, [input, target]),
    gradientOf: [],
    parameterGradients: gradients,
  };
  recorder.phase = "forward";
  forward(run, 0, steps.modelSteps, true);
  flows.forEach((flow, position) => {
    if (!flow) for (const tensor of run.kept[position]) recorder.letGo(tensor);
  });
  forward(run, steps.modelSteps, steps.steps.length, true);
  if (before !== undefined) recorder.letGo(before);
  // The one that backward starts from is there before autograd's engine runs, and until it has run.
  const seed = recorder.allocate("gradient of loss", scalar, "temporaries");
  run.gradientOf[steps.result] = recorder.hold(seed);
  recorder.phase = "backward";
  backward(run, steps.steps.length, 0);
  recorder.letGo(seed);

  recorder.phase = "optimizer";
  recorder.step = optimizer.name;
  if (step === "first" && optimizer.begins !== "at once") allocateState(recorder, optimizer, trained, dtype);
  playUpdate(recorder, optimizer, trained, dtype);
  return { network: network.name, tensors: recorder.tensors, events: recorder.events };
}
