import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { layers } from "../layers/layers.ts";
import type { Layer } from "../layers/layer.ts";
import { seededRandom } from "../math/seededRandom.ts";
import { expectUnmodified } from "../memory/timeline/expectUnmodified.ts";
import { schedule } from "../memory/timeline/schedule.ts";
import { receivesGradient } from "../memory/timeline/receivesGradient.ts";
import type { Timeline } from "../memory/timeline/timeline.ts";
import { withInput } from "../network/build.ts";
import { inEvaluation } from "../network/inEvaluation.ts";
import type { Network } from "../network/network.ts";
import { zeros, type Tensor } from "../tensor.ts";
import { backward } from "./backward.ts";
import { forward } from "./forward.ts";
import { initialWeights, type NetworkWeights } from "./initialWeights.ts";
import { Ledger } from "./ledger.ts";
import { load } from "./load.ts";
import { moveWeights } from "./moveWeights.ts";
import type { Optimizer, State } from "./optimizer.ts";
import { startRun, valueOf } from "./run.ts";

export interface TrainerOptions {
  /** The optimizer that moves the weights: `sgd` or `adam`. */
  readonly optimizer: Optimizer;
  /** Where weights and dropout begin; the same seed gives the same numbers everywhere. */
  readonly seed?: number;
  /** The layer between the network's answer and the labels. */
  readonly loss?: Layer;
}

const known: Known<TrainerOptions> = {
  optimizer: optionKinds.movingOptimizer,
  seed: optionKinds.number,
  loss: optionKinds.layer,
};

/** Pictures and what they show; each a tensor with memory of its own. */
export interface Batch {
  readonly input: Tensor;
  readonly labels: Tensor;
}

/** A network that learns. */
export interface Trainer {
  readonly weights: NetworkWeights;
  /** One step, forward, backward, optimizer; answers with the loss. Another optimizer of the same kind may take over. */
  step(batch: Batch, optimizer?: Optimizer): number;
  /** The same, with every tensor counted as it comes and goes. */
  countedStep(batch: Batch): { readonly loss: number; readonly timeline: Timeline };
  /** The network's answer in evaluation mode. */
  answer(input: Tensor): Tensor;
  /** The same, with every tensor counted as it comes and goes. */
  countedAnswer(input: Tensor): { readonly answer: Tensor; readonly timeline: Timeline };
}

/**
 * Trains a network on real tensors, in FP32, letting go of each tensor as PyTorch would.
 *
 *     const learning = trainer(digitsNetwork(), {optimizer: sgd({learningRate: 0.1, momentum: 0.9})});
 *     learning.step(batch) // the loss, less each time
 *
 * Throws, naming the step, when a batch does not fit the network.
 */
export function trainer(network: Network, options: TrainerOptions): Trainer {
  expectOptions("trainer", options, known);
  const { seed = 1, loss = layers.crossEntropy() } = options;
  const random = seededRandom(seed);
  const weights = initialWeights(network, random);
  const states = new Map<string, State>();
  let lastLoss: Tensor | undefined;

  const step = ({ input, labels }: Batch, optimizer: Optimizer, ledger?: Ledger): number => {
    const sized = withInput(network, input.shape);
    const steps = schedule(sized, { layer: loss, labels: labels.shape });
    expectUnmodified(steps);
    if (ledger !== undefined)
      load(ledger, { network: sized, weights, states, input, labels, loss: lastLoss });
    const run = startRun(
      { plan: steps, weights, context: { training: true, random }, ledger },
      input,
      labels,
    );
    forward(run, 0, steps.modelSteps, true);
    receivesGradient(steps).forEach((flows, position) => {
      if (flows) return;
      for (const tensor of run.keeping[position]?.held ?? []) ledger?.letGo(tensor);
      run.keeping[position] = undefined;
    });
    forward(run, steps.modelSteps, steps.steps.length, true);
    if (lastLoss !== undefined) ledger?.letGo(lastLoss);
    const result = (lastLoss = valueOf(run, steps.result));
    const one = zeros(result.shape);
    one.data.fill(1);
    ledger?.add(one, { name: "gradient of loss", kind: "temporaries" });
    const gradients = backward(run, one);
    ledger?.letGo(one);
    moveWeights({ plan: steps, weights, gradients, optimizer, states, ledger });
    return result.data[0];
  };

  const answer = (input: Tensor, ledger?: Ledger): Tensor => {
    const sized = withInput(network, input.shape);
    const steps = schedule(inEvaluation(sized));
    if (ledger !== undefined) load(ledger, { network: sized, weights, states: new Map(), input });
    const run = startRun(
      { plan: steps, weights, context: { training: false, random }, ledger },
      input,
      input,
    );
    forward(run, 0, steps.steps.length, false);
    return valueOf(run, steps.result);
  };

  return {
    weights,
    step: (batch, optimizer = options.optimizer) => step(batch, optimizer),
    countedStep: (batch) => {
      const ledger = new Ledger();
      return { loss: step(batch, options.optimizer, ledger), timeline: ledger.timeline(network.name) };
    },
    answer: (input) => answer(input),
    countedAnswer: (input) => {
      const ledger = new Ledger();
      return { answer: answer(input, ledger), timeline: ledger.timeline(network.name) };
    },
  };
}
