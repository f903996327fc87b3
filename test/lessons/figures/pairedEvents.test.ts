import { digitsNetwork, optimizers, sgd, trainer, trainingTimeline, zeros, type Timeline } from "engine";
import { expect, test } from "vitest";
import { pairedEvents } from "../../../lessons/figures/pairedEvents.ts";

const network = digitsNetwork({ batch: 2 });
const predicted = trainingTimeline(network, { step: "first" });
const batch = { input: zeros([2, 1, 8, 8]), labels: zeros([2], { dtype: "float64" }) };
const { timeline: counted } = trainer(network, { optimizer: sgd({ learningRate: 0.1 }) }).countedStep(batch);

test("a real step of plain SGD is what was predicted, event by event", () => {
  const events = pairedEvents(predicted, counted);
  expect(events.length).toBe(57);
  expect(events.filter(({ equal }) => !equal)).toEqual([]);
  expect(events[0]).toMatchObject({ phase: "load", predicted: 4 * 12 * 9, counted: 4 * 12 * 9 });
});

test("each event names its tensor, after the layer that made it", () => {
  const named = pairedEvents(predicted, counted).map(({ step, tensor }) => `${step}: ${tensor}`);
  expect(named).toEqual(expect.arrayContaining(["conv1: conv1 weight", "input: labels"]));
  // Dropout's map goes where the scores have used it.
  expect(named).toEqual(expect.arrayContaining(["pool1: pool1 indices", "scores: dropout output"]));
  const momentum = trainingTimeline(network, { optimizer: optimizers.sgdMomentum });
  const kept = pairedEvents(momentum, momentum).map(({ tensor }) => tensor);
  expect(kept).toContain("conv1.weight momentum_buffer");
});

test("one byte more is told from then on, until as many are in memory again", () => {
  const late = predicted.events.length - 3;
  const [, kept] = [late, predicted.events[late]!];
  const tampered: Timeline = {
    ...predicted,
    events: predicted.events.map((event) => (event === kept ? { ...event, bytes: event.bytes + 1 } : event)),
    tensors: predicted.tensors.map((tensor, k) =>
      k === kept.tensor ? { ...tensor, bytes: tensor.bytes + 1 } : tensor,
    ),
  };
  expect(pairedEvents(predicted, tampered).some(({ equal }) => !equal)).toBe(true);
});

test("where one run ends before the other, the rest is unequal", () => {
  const half: Timeline = { ...counted, events: counted.events.slice(0, 20) };
  const events = pairedEvents(predicted, half);
  expect(events.at(-1)).toMatchObject({ counted: undefined, equal: false });
});
