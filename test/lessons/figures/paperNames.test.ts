import { optimizers, trainingTimeline, zoo } from "engine";
import { expect, test } from "vitest";
import { paperNames } from "../../../lessons/figures/paperNames.ts";

const vgg16 = zoo.vgg16.network();
const timeline = trainingTimeline(vgg16);
const named = paperNames(timeline, vgg16);
const named16 = (step: string) =>
  named.events[timeline.events.findIndex((event) => event.step === step)]!.step;

test("features and classifiers are called as in the paper", () => {
  const steps = ["features.0", "features.2", "features.4", "features.28", "features.30", "avgpool"];
  expect(steps.map(named16)).toEqual(["conv1_1", "conv1_2", "pool1", "conv5_3", "pool5", "average"]);
  expect(["classifier.0", "classifier.2", "classifier.6"].map(named16)).toEqual(["fc1", "dropout6", "fc3"]);
});

test("nothing else changes", () => {
  expect(named.events.map(({ bytes }) => bytes)).toEqual(timeline.events.map(({ bytes }) => bytes));
  expect(named16("input")).toBe("input");
  expect(named16("loss.nllLoss")).toBe("loss");
});

test("what the optimizer keeps stands with the layer it is kept for", () => {
  const { tensors } = paperNames(trainingTimeline(vgg16, { optimizer: optimizers.adam }), vgg16);
  const average = tensors.find(({ name }) => name === "weight exp_avg_sq");
  expect(average).toMatchObject({ step: "conv1_1", bytes: 4 * 1728 });
});

test("a network that is no VGG keeps its own names", () => {
  const alexnet = zoo.alexnet.network();
  const own = trainingTimeline(alexnet);
  expect(paperNames(own, alexnet)).toBe(own);
});
