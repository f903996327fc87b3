import { expect, test } from "vitest";
import { layers } from "../../../../engine/layers/layers.ts";
import { modelState } from "../../../../engine/memory/modelState.ts";
import { optimizers } from "../../../../engine/memory/optimizers/index.ts";
import { precisions } from "../../../../engine/memory/precision.ts";
import { sequence } from "../../../../engine/network/sequence.ts";
import { parametersOf } from "../../../../engine/network/parametersOf.ts";
import { zoo } from "../../../../engine/zoo/zoo.ts";

const vgg = zoo.vgg16.network();
const P = 553_430_176;
const counters = 4 * 32;
const stateOf = (optimizer: (typeof optimizers)[keyof typeof optimizers]) =>
  modelState(vgg, { optimizer }).rows.find(({ name }) => name === "optimizer state")?.bytes;

test("optimizers keep none, one, two or three numbers a parameter, and a counter each where they count", () => {
  expect(stateOf(optimizers.sgd)).toBe(0);
  expect(stateOf(optimizers.sgdMomentum)).toBe(P);
  expect(stateOf(optimizers.adam)).toBe(2 * P + counters);
  expect(stateOf(optimizers.adamw)).toBe(2 * P + counters);
  expect(stateOf(optimizers.amsgrad)).toBe(3 * P + counters);
  expect(stateOf(optimizers.rmsprop)).toBe(P + counters);
  expect(stateOf(optimizers.adagrad)).toBe(P + counters);
});

test("Adafactor keeps rows and columns: two thirds of 3 × 3 filters, next to nothing of a fully connected layer", () => {
  const names = ({ name, shape }: { name: string; shape: readonly number[] }) =>
    `${name} [${shape.join(", ")}]`;
  const kept = parametersOf(vgg)
    .filter(({ step }) => step === "features.2" || step === "classifier.0")
    .map((parameter) => optimizers.adafactor.state(parameter).map(names));
  expect(kept).toEqual([
    ["step []", "row_var [64, 64, 3, 1]", "col_var [64, 64, 1, 3]"],
    ["step []", "variance [64]"],
    ["step []", "row_var [4096, 1]", "col_var [1, 25088]"],
    ["step []", "variance [4096]"],
  ]);
});

test("8-bit Adam keeps two bytes a number and a scale for 2048, and FP32 below 4096 numbers", () => {
  const two = sequence("two", [1, 64], {
    large: layers.linear({ inFeatures: 64, outFeatures: 64, bias: false }),
    small: layers.linear({ inFeatures: 64, outFeatures: 63, bias: false }),
  });
  const { rows } = modelState(two, { optimizer: optimizers.adam8bit });
  expect(rows[4]).toEqual({
    name: "optimizer state",
    bytes: 2 * 4096 + 2 * 2 * 4 + 2 * 4032 * 4 + 2 * 256 * 4,
  });
});

test("training state in FP32: weights and gradients make two, momentum three, Adam four times the weights", () => {
  expect(modelState(vgg).bytes).toBe(2 * P);
  expect(modelState(vgg, { optimizer: optimizers.sgdMomentum }).bytes).toBe(3 * P);
  expect(modelState(vgg, { optimizer: optimizers.adam }).bytes).toBe(4 * P + counters);
});

test("mixed precision with Adam takes 16, 18 and 20 bytes a parameter, autocast 18 while it runs forward", () => {
  const perParameter = (precision: (typeof precisions)[keyof typeof precisions]) =>
    (modelState(vgg, { optimizer: optimizers.adam, precision }).bytes - counters) / 138_357_544;
  expect(perParameter(precisions.masterCopies)).toBe(2 + 2 + 4 + 8);
  expect(perParameter(precisions.masterCopiesFloat32Gradients)).toBe(2 + 4 + 4 + 8);
  expect(perParameter(precisions.masterCopiesBothGradients)).toBe(2 + 2 + 4 + 4 + 8);
  expect(perParameter(precisions.autocast)).toBe(4 + 4 + 8 + 2);
  expect(perParameter(precisions.bfloat16)).toBe(2 + 2 + 4);
});
