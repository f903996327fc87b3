import { optimizers, peak, trainingTimeline, zoo } from "engine";
import { expect, test } from "vitest";
import { phasePeaks } from "../../../lessons/figures/phasePeaks.ts";

const step = (batch: number) =>
  trainingTimeline(zoo.vgg16.network({ batch }), { optimizer: optimizers.adam });

test("with one picture the optimizer's phase has the peak, with thirty-two backward has it", () => {
  const [one, many] = [1, 32].map((batch) => phasePeaks(step(batch)));
  expect(one!.optimizer).toBe(peak(step(1)).bytes);
  expect(one!.backward).toBeLessThan(one!.optimizer);
  expect(many!.backward).toBe(peak(step(32)).bytes);
  expect(many!.optimizer).toBeLessThan(many!.backward);
});

test("plain SGD makes nothing: while it works there is what backward left", () => {
  const { optimizer } = phasePeaks(trainingTimeline(zoo.vgg16.network()));
  // Weights, gradients, one picture, one label, one loss.
  expect(optimizer).toBe(2 * 553_430_176 + 602_112 + 8 + 4);
});
