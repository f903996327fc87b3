import { expect, test } from "vitest";
import { layers } from "../../../../engine/layers/layers.ts";
import { optimizers } from "../../../../engine/memory/optimizers/index.ts";
import { inferenceTimeline } from "../../../../engine/memory/timeline/inferenceTimeline.ts";
import { peak } from "../../../../engine/memory/timeline/peak.ts";
import type { Timeline } from "../../../../engine/memory/timeline/timeline.ts";
import { trainingTimeline } from "../../../../engine/memory/timeline/trainingTimeline.ts";
import { graph } from "../../../../engine/network/graph.ts";
import { sequence } from "../../../../engine/network/sequence.ts";

const tiny = sequence("tiny", [1, 2], {
  fc1: layers.linear({ inFeatures: 2, outFeatures: 3 }),
  relu: layers.relu(),
  fc2: layers.linear({ inFeatures: 3, outFeatures: 2, bias: false }),
});

const signs = { allocate: "+", free: "−", become: "→" };
const told = ({ tensors, events }: Timeline, phase: string) =>
  events
    .filter((event) => event.phase === phase)
    .map(({ type, tensor, step, bytes, kind }) => {
      const what = type === "become" ? kind : `${bytes}`;
      return `${step}: ${signs[type]} ${tensors[tensor].name} ${what}`;
    });

test("a forward pass lets go of each map as soon as the next is there", () => {
  expect(told(inferenceTimeline(tiny), "forward")).toEqual([
    "fc1: + output 12",
    "relu: + output 12",
    "relu: − output 12",
    "fc2: + output 8",
    "fc2: − output 12",
  ]);
});

test("with autograd left on, what backward would need stays", () => {
  expect(told(inferenceTimeline(tiny, { autograd: true }), "forward")).toEqual([
    "fc1: + output 12",
    "relu: + output 12",
    "relu: − output 12",
    "fc2: + output 8",
  ]);
});

test("backward takes what was kept and gives gradients, the last layer first", () => {
  expect(told(trainingTimeline(tiny, { step: "first" }), "backward")).toEqual([
    "loss.nllLoss: + gradient of input 8",
    "loss.nllLoss: − totalWeight 4",
    "loss.logSoftmax: + gradient of input 8",
    "loss.logSoftmax: − gradient of input 8",
    "loss.logSoftmax: − output 8",
    "fc2: + gradient of input 12",
    "fc2: + gradient of weight 24",
    "fc2: − gradient of input 8",
    "fc2: → gradient of weight gradients",
    "relu: + gradient of input 12",
    "relu: − gradient of input 12",
    "relu: − output 12",
    "fc1: + gradient of weight 24",
    "fc1: + gradient of bias 12",
    "fc1: − gradient of input 12",
    "fc1: → gradient of bias gradients",
    "fc1: → gradient of weight gradients",
    "fc1: − gradient of loss 4",
  ]);
});

test("Adam makes its state in the first step, and a root and a denominator for each parameter in all", () => {
  const one = sequence("one", [1, 2], { fc: layers.linear({ inFeatures: 2, outFeatures: 2 }) });
  const optimizer = optimizers.adam;
  const update = [
    "Adam: + root 16",
    "Adam: + quotient 16",
    "Adam: − root 16",
    "Adam: + root 8",
    "Adam: + quotient 8",
    "Adam: − root 8",
    "Adam: − quotient 16",
    "Adam: − quotient 8",
  ];
  expect(told(trainingTimeline(one, { optimizer, step: "first" }), "optimizer")).toEqual([
    "Adam: + fc.weight step 4",
    "Adam: + fc.weight exp_avg 16",
    "Adam: + fc.weight exp_avg_sq 16",
    "Adam: + fc.bias step 4",
    "Adam: + fc.bias exp_avg 8",
    "Adam: + fc.bias exp_avg_sq 8",
    ...update,
  ]);
  expect(told(trainingTimeline(one, { optimizer }), "optimizer")).toEqual(update);
});

test("gradients set to zero stay, and new ones are added to them and go", () => {
  const events = told(trainingTimeline(tiny, { zeroGradients: "zero" }), "backward");
  expect(events.filter((event) => event.startsWith("fc1"))).toEqual([
    "fc1: + gradient of weight 24",
    "fc1: + gradient of bias 12",
    "fc1: − gradient of input 12",
    "fc1: − gradient of bias 12",
    "fc1: − gradient of weight 24",
    "fc1: − gradient of loss 4",
  ]);
});

test("a value that two steps take gets the sum of both gradients", () => {
  const fork = graph("fork", [1, 2], {
    stem: layers.linear({ inFeatures: 2, outFeatures: 2 }),
    left: layers.relu(),
    sum: [layers.add(), "left", "stem"],
  });
  const events = told(trainingTimeline(fork), "backward");
  expect(events.slice(5, 10)).toEqual([
    "left: + gradient of input 8",
    "left: − output 8",
    "left: + sum of gradients 8",
    "left: − gradient of input 8",
    "left: − gradient of input 8",
  ]);
});

test("a module's caller keeps what it passed in until the module has run", () => {
  const step = () => layers.linear({ inFeatures: 2, outFeatures: 2 });
  const flat = sequence("flat", [1, 2], { stem: step(), a: step(), b: step(), c: step() });
  const nested = sequence("nested", [1, 2], {
    stem: step(),
    "block.a": step(),
    "block.b": step(),
    "block.c": step(),
  });
  const activations = (network: typeof flat) => peak(inferenceTimeline(network)).byKind.activations;
  expect([activations(flat), activations(nested)]).toEqual([2 * 8, 3 * 8]);
});

test("a checkpointed run keeps what it takes alone, and runs again in backward", () => {
  const step = () => layers.linear({ inFeatures: 2, outFeatures: 2 });
  const chain = sequence("chain", [1, 2], { a: step(), b: step(), c: step(), d: step() });
  const timeline = trainingTimeline(chain, { checkpoints: 2 });
  expect(told(timeline, "forward").slice(0, 4)).toEqual([
    "a: + output 8",
    "b: + output 8",
    "b: − output 8",
    "c: + output 8",
  ]);
  expect(told(timeline, "backward").filter((event) => /^[ab]:.*output/.test(event))).toEqual([
    "a: + output 8",
    "b: − output 8",
  ]);
});

test("checkpoints and micro-batches must be whole and possible", () => {
  expect(() => trainingTimeline(tiny, { checkpoints: 4 })).toThrow(
    "checkpoints: expected a whole number of runs from 1 to 3, got 4",
  );
  expect(() => trainingTimeline(tiny, { microBatches: 0.5 })).toThrow(
    "microBatches: expected a whole number of at least 1, got 0.5",
  );
});
