import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";
import { tensor } from "../../../engine/tensor.ts";

const loss = layers.crossEntropy();
const context = { training: true, keeps: true, random: () => 0 };

test("crossEntropy gives one number for a batch of scores and labels", () => {
  expect(loss.outputShape([32, 1000], [32])).toEqual([]);
});

test("crossEntropy keeps log-probabilities, the labels and one total weight, not the scores", () => {
  const kept = loss.saved([32, 1000], [32]).map(({ of, name, element }) => `${of} ${name} ${element}`);
  expect(kept).toEqual(["own logProbabilities value", "input labels int64", "own totalWeight value"]);
});

test("crossEntropy of equal scores is the logarithm of their number, and its gradient adds up to nothing", () => {
  const inputs = [tensor([[0, 0, 0, 0]]), tensor([2], { dtype: "float64" })];
  const { output, own } = loss.forward(inputs, {}, context);
  expect(output.data[0]).toBeCloseTo(Math.log(4), 6);
  const one = tensor([1]);
  const { inputs: gradients } = loss.backward({ ...one, shape: [] }, { inputs, output, own, weights: {} }, [
    true,
    false,
  ]);
  expect([...(gradients[0]?.data ?? [])]).toEqual([0.25, 0.25, -0.75, 0.25]);
});

test("crossEntropy is recorded as two steps, as PyTorch records it", () => {
  expect(loss.parts.map(({ kind }) => kind)).toEqual(["logSoftmax", "nllLoss"]);
});

test("crossEntropy refuses labels for another batch", () => {
  expect(() => loss.outputShape([32, 1000], [16])).toThrow(
    "nllLoss: expected one label a row, [32], got [16]",
  );
});
