import { optimizers, trainingTimeline, zoo } from "engine";
import { expect, test } from "vitest";
import { aliveAt } from "../../../lessons/figures/aliveAt.ts";
import { drawFigure } from "./drawFigure.ts";

const training = trainingTimeline(zoo.vgg16.network({ batch: 32 }), { optimizer: optimizers.adam });

test("tensors are listed by kind, the largest first, the others added up", () => {
  const html = drawFigure(aliveAt(training, 243, { unit: "MB" }));
  expect(html).toContain("weights: classifier.0 weight 411.04 MB, classifier.3 weight 67.11 MB");
  expect(html).toMatch(/28 others.*value="49458336"/);
});

test("what has just come is marked, and what has just gone is still there to be seen", () => {
  const free = training.events.findIndex(({ type, phase }) => type === "free" && phase === "backward");
  expect(drawFigure(aliveAt(training, 131, { unit: "MB" }))).toContain("features.0 output<b> new</b>");
  expect(drawFigure(aliveAt(training, free, { unit: "MB" }))).toContain("<b> freed</b>");
  expect(drawFigure(aliveAt(training, free + 1, { unit: "MB" }))).not.toContain("<b> freed</b>");
});

test("an optimizer's state belongs to the layer that it is for", () => {
  expect(drawFigure(aliveAt(training, 243, { unit: "MB" }))).toMatch(
    /data-part="classifier.0"[^>]*><span class="name">classifier.0.weight exp_avg/,
  );
});
