import { bytesByKind, peak, trainingTimeline, zoo } from "engine";
import { expect, test } from "vitest";
import { activationPercent } from "../../../lessons/figures/activationPercent.ts";

const step = trainingTimeline(zoo.vgg16.network({ batch: 32 }));

test("before the batch comes nothing is activations", () => {
  expect(activationPercent(step, 0)).toBe(0);
});

test("at the peak it is activations and the batch by everything alive", () => {
  const { event, bytes } = peak(step);
  const { activations, input, labels } = bytesByKind(step, event);
  expect(activationPercent(step, event)).toBe(Math.round((100 * (activations + input + labels)) / bytes));
});

test("an event past the end is the last", () => {
  expect(activationPercent(step, 1e6)).toBe(activationPercent(step, step.events.length - 1));
});
