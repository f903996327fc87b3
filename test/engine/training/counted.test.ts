import { expect, test } from "vitest";
import {
  adam,
  digitsNetwork,
  graph,
  layers,
  readNetwork,
  seededRandom,
  sequence,
  sgd,
  shuffled,
  trainer,
  withInput,
  zeros,
  type Batch,
  type Network,
} from "engine";
import { inferenceTimeline } from "../../../engine/memory/timeline/inferenceTimeline.ts";
import { optimizers } from "../../../engine/memory/optimizers/index.ts";
import type { Timeline } from "../../../engine/memory/timeline/timeline.ts";
import { trainingTimeline } from "../../../engine/memory/timeline/trainingTimeline.ts";
import { peak } from "../../../engine/memory/timeline/peak.ts";

const residual = graph("residual", [4, 3, 8, 8], {
  conv1: layers.conv2d({ inChannels: 3, outChannels: 6, kernelSize: 3, padding: 1, bias: false }),
  norm: layers.batchNorm2d({ numFeatures: 6 }),
  relu: layers.relu({ inPlace: true }),
  conv2: layers.conv2d({ inChannels: 6, outChannels: 6, kernelSize: 3, padding: 1, groups: 2 }),
  sum: [layers.add({ inPlace: true }), "conv2", "relu"],
  pool: layers.averagePool2d({ kernelSize: 2 }),
  mean: layers.adaptiveAveragePool2d({ outputSize: 1 }),
  flatten: layers.flatten(),
  scores: layers.linear({ inFeatures: 6, outFeatures: 5 }),
});

const plain = sequence("plain", [3, 1, 9, 9], {
  conv: layers.conv2d({ inChannels: 1, outChannels: 4, kernelSize: 3 }),
  relu: layers.relu(),
  pool: layers.maxPool2d({ kernelSize: 2 }),
  mean: layers.adaptiveAveragePool2d({ outputSize: 2 }),
  flatten: layers.flatten(),
  hidden: layers.linear({ inFeatures: 16, outFeatures: 7 }),
  dropout: layers.dropout(),
  scores: layers.linear({ inFeatures: 7, outFeatures: 10 }),
});

const again = layers.linear({ inFeatures: 6, outFeatures: 6 });
const twice = sequence("twice", [4, 6], {
  first: again,
  relu: layers.relu(),
  second: again,
  scores: layers.linear({ inFeatures: 6, outFeatures: 5 }),
});

const inPlace = readNetwork(
  "silu in place, conv 4, silu in place, batch norm without weights, elu in place, gelu, average pool, " +
    "hard swish in place, flatten, linear 8, tanh, linear 6, leaky relu in place, linear 5, relu6 in place",
  [3, 2, 6, 6],
);

const networks = [digitsNetwork({ batch: 4 }), plain, residual, twice, inPlace];

function batch(network: Network): Batch {
  const random = seededRandom(5);
  const input = zeros(network.input);
  for (let index = 0; index < input.data.length; index++) input.data[index] = random();
  const labels = zeros([network.input[0]], { dtype: "float64" });
  labels.data.set(shuffled(labels.data.length, random).map((label) => label % 5));
  return { input, labels };
}

/** The tensors that come and go, in order, without names and changes of kind. */
function comings({ events }: Timeline): readonly string[] {
  return events
    .filter(({ type }) => type !== "become")
    .map(({ type, bytes, phase, step }) => `${phase} ${phase === "load" ? "" : step} ${type} ${bytes}`);
}

const pairs = [
  [sgd({ learningRate: 0.1 }), optimizers.sgd],
  [sgd({ learningRate: 0.1, momentum: 0.9 }), optimizers.sgdMomentum],
  [adam(), optimizers.adam],
] as const;

test("what a real training step makes and lets go of is what the timeline predicts, byte for byte", () => {
  for (const network of networks)
    for (const [optimizer, predicted] of pairs) {
      const learner = trainer(network, { optimizer });
      for (const step of ["first", "later", "later"] as const) {
        const { timeline } = learner.countedStep(batch(network));
        expect(comings(timeline), `${network.name}, ${optimizer.name}, ${step} step`).toEqual(
          comings(trainingTimeline(network, { optimizer: predicted, step })),
        );
      }
    }
});

test("at the peak the bytes of each kind are those predicted", () => {
  for (const network of networks)
    for (const [optimizer, predicted] of pairs) {
      const learner = trainer(network, { optimizer });
      learner.step(batch(network));
      const counted = peak(learner.countedStep(batch(network)).timeline);
      expect(counted).toEqual(peak(trainingTimeline(network, { optimizer: predicted })));
    }
});

test("a real forward pass in evaluation mode makes and lets go of what is predicted", () => {
  for (const network of networks) {
    const learner = trainer(network, { optimizer: adam() });
    const { timeline } = learner.countedAnswer(batch(network).input);
    expect(comings(timeline)).toEqual(comings(inferenceTimeline(network)));
  }
});

test("counting changes nothing but is slower", () => {
  const network = digitsNetwork({ batch: 4 });
  const [seen, unseen] = [1, 1].map((seed) => trainer(network, { optimizer: adam(), seed }));
  expect(seen.countedStep(batch(network)).loss).toBe(unseen.step(batch(network)));
  expect(seen.weights).toEqual(unseen.weights);
});

test("a batch of another size is taken, one of other pictures is refused with the step's name", () => {
  const learner = trainer(digitsNetwork(), { optimizer: adam() });
  expect(learner.answer(zeros([3, 1, 8, 8])).shape).toEqual([3, 10]);
  expect(() => learner.answer(zeros([3, 2, 8, 8]))).toThrow("step conv1: conv2d: expected 1 input channels");
  expect(withInput(digitsNetwork(), [3, 1, 8, 8]).input).toEqual([3, 1, 8, 8]);
});
