import { expect, test } from "vitest";
import {
  graph,
  inferenceTimeline,
  layers,
  memoryReport,
  readNetwork,
  savedForBackward,
  sgd,
  trainer,
  trainingTimeline,
  zeros,
  type Network,
} from "engine";
import activations from "../../../reference/pytorch-activations.json" with { type: "json" };

const trains = (network: Network): boolean | string => {
  try {
    trainingTimeline(network);
    return true;
  } catch (error) {
    return (error as RangeError).message;
  }
};

test("what autograd cannot go back through is refused, and nothing else", () => {
  for (const [line, runs] of activations.backwardRuns as unknown as readonly [string, boolean][])
    expect(trains(readNetwork(line, [2, 4, 8, 8])) === true, line).toBe(runs);
});

test("the refusal names who writes, over what, and what would do", () => {
  const network = readNetwork("conv 4, sigmoid, relu in place, flatten, linear 3", [2, 1, 4, 4]);
  const message =
    "step relu1: writes in place over the output of sigmoid1, which backward needs; leave out in place, " +
    "or train nothing (inference without gradients needs none of it)";
  expect(() => trainingTimeline(network)).toThrow(message);
  expect(() => savedForBackward(network)).toThrow(message);
  expect(() => memoryReport(network)).toThrow(message);
  const learner = trainer(network, { optimizer: sgd({ learningRate: 0.1 }) });
  expect(() => learner.step({ input: zeros([2, 1, 4, 4]), labels: zeros([2]) })).toThrow(message);
  expect(inferenceTimeline(network).events.length).toBeGreaterThan(0);
  expect(learner.answer(zeros([2, 1, 4, 4])).shape).toEqual([2, 3]);
});

test("an addition in place over what a convolution has taken is refused", () => {
  const { add, conv2d, flatten, linear, relu } = layers;
  const same = conv2d({ inChannels: 2, outChannels: 2, kernelSize: 1 });
  const network = graph("residual", [1, 2, 4, 4], {
    first: same,
    relu: relu(),
    second: conv2d({ inChannels: 2, outChannels: 2, kernelSize: 1 }),
    sum: [add({ inPlace: true }), "relu", "second"],
    flatten: flatten(),
    scores: linear({ inFeatures: 32, outFeatures: 3 }),
  });
  expect(trains(network)).toContain("step sum: writes in place over the input of second");
});

test("before any parameter nothing is kept, and in place does no harm", () => {
  expect(trains(readNetwork("sigmoid, relu in place, flatten, linear 3", [2, 1, 4, 4]))).toBe(true);
});
