import { bytesByKind, peak, trainingTimeline, zoo } from "engine";
import { expect, test } from "vitest";
import { activationPercent } from "../../../lessons/figures/activationPercent.ts";

const step = trainingTimeline(zoo.vgg16.network({ batch: 32 }));

test("before the batch comes nothing is activations", () => {
  expect(activationPercent(step, 0)).toBe(0);
});

test("at the peak it is activations by everything alive", () => {
  const { event, bytes } = peak(step);
  const { activations } = bytesByKind(step, event);
  expect(activationPercent(step, event)).toBe(Math.round((100 * activations) / bytes));
});

test("an event past the end is the last", () => {
  expect(activationPercent(step, 1e6)).toBe(activationPercent(step, step.events.length - 1));
});
