import { layers, optimizers, sequence, trainingTimeline, zoo } from "engine";
import { expect, test } from "vitest";
import { aliveAt } from "../../../lessons/figures/aliveAt.ts";
import { all, drawFigure } from "./drawFigure.ts";

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

test("one tensor more than are listed is listed too, two more are added up", () => {
  const three = trainingTimeline(
    sequence("small", [1, 2], {
      fc: layers.linear({ inFeatures: 2, outFeatures: 2 }),
      last: layers.linear({ inFeatures: 2, outFeatures: 2, bias: false }),
    }),
  );
  const weights = (most: number) =>
    /aria-label="weights: ([^"]*)"/.exec(drawFigure(aliveAt(three, 3, { unit: "MB", most })))![1];
  // Two weights of 2 × 2 numbers and a bias of 2.
  expect(weights(2)).toBe("fc weight 16 B, last weight 16 B, fc bias 8 B");
  expect(weights(1)).toBe("fc weight 16 B, 2 others 24 B");
});

test("bars of all kinds have one scale: the largest tensor of the step fills it", () => {
  const html = drawFigure(aliveAt(training, 243, { unit: "MB" }));
  const [first] = all(html, /--length: ([\d.]+)/g);
  const largest = Math.max(...training.tensors.map(({ bytes }) => bytes));
  // 411,041,792 bytes of classifier.0's weight.
  expect(Number(first)).toBeCloseTo((100 * 411_041_792) / largest, 2);
});

test("a kind's bytes are those that stay, told by how many tensors they are", () => {
  const free = training.events.findIndex(({ type, phase }) => type === "free" && phase === "backward");
  const kind = training.tensors[training.events[free]!.tensor]!;
  const count = (moment: number) =>
    Number(
      /of-activations"><i class="swatch"><\/i>activations <data [^>]*data-derivation="(\d+) tensors"/.exec(
        drawFigure(aliveAt(training, moment, { unit: "MB" })),
      )![1],
    );
  expect(kind.bytes).toBeGreaterThan(0);
  expect(count(free)).toBe(count(free - 1) - 1);
});
