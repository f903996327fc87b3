import { bytesByKind, inferenceTimeline, layers, peak, sequence, trainingTimeline, zoo } from "engine";
import { expect, test } from "vitest";
import { activationShare } from "../../../lessons/figures/activationShare.ts";

const step = trainingTimeline(zoo.vgg16.network({ batch: 32 }));
const said = (words: ReturnType<typeof activationShare>) => [words].flat().join("");

test("before the batch comes no activation is alive", () => {
  expect(said(activationShare(step, 0))).toBe("No activation is alive now.");
});

test("at the peak it is activations and the batch by everything alive", () => {
  const { event, bytes } = peak(step);
  const { activations, input, labels } = bytesByKind(step, event);
  const percent = Math.round((100 * (activations + input + labels)) / bytes);
  expect(said(activationShare(step, event))).toBe(`Activations are ${percent}% of what is alive now.`);
});

test("a share that is nearly nothing, or nearly all, is not rounded to it", () => {
  // 4,000,000 B of weights beside 4,000 B of input and 4,000 B of output: 0.2%.
  const wide = sequence("wide", [1, 1000], { fc: layers.linear({ inFeatures: 1000, outFeatures: 1000 }) });
  expect(said(activationShare(inferenceTimeline(wide), 99))).toMatch(/^Activations are less than 1% /);
  // 16 B of weights beside 400,000 B of input and as many of output.
  const long = sequence("long", [100_000, 1], { fc: layers.linear({ inFeatures: 1, outFeatures: 1 }) });
  expect(said(activationShare(inferenceTimeline(long), 99))).toMatch(/^Activations are more than 99% /);
});

test("where nothing has weights, nothing but activations is alive", () => {
  const bare = sequence("bare", [1, 4], { relu: layers.relu() });
  expect(said(activationShare(inferenceTimeline(bare), 99))).toBe("Nothing but activations is alive now.");
});

test("an event past the end is the last", () => {
  expect(activationShare(step, 1e6)).toEqual(activationShare(step, step.events.length - 1));
});
