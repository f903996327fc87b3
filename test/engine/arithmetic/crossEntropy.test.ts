import fc from "fast-check";
import { expect, test } from "vitest";
import { crossEntropy, crossEntropyBackward, crossEntropyWithLogProbabilities, tensor, zeros } from "engine";
import { farthest, numericalGradient, random, seed, small } from "./numericalGradient.ts";
import { cases, expectClose, asTensor, tensors } from "./cases.ts";

test("two equal scores are wrong by ln 2", () => {
  expect(crossEntropy(tensor([[0, 0]]), tensor([1])).data[0]).toBeCloseTo(0.6931472, 7);
});

test("cross-entropy gives PyTorch's numbers and gradient", () => {
  for (const { inputs, output, gradient, gradients } of cases("crossEntropy")) {
    const { input, target } = tensors(inputs, "input", "target");
    const found = crossEntropyWithLogProbabilities(input, target);
    expectClose(found.output, output);
    expectClose(crossEntropyBackward(asTensor(gradient), { ...found, target }), gradients["input"]);
  }
});

test("the gradient of cross-entropy is what small changes show", () => {
  fc.assert(
    fc.property(seed, small, (start, N) => {
      const input = random([N, 4], start);
      const target = tensor(Array.from({ length: N }, (_, n) => (start + n) % 4));
      const one = { shape: [], data: Float64Array.of(1) };
      const found = crossEntropyBackward(one, { ...crossEntropyWithLogProbabilities(input, target), target });
      expect(
        farthest(
          found.data,
          numericalGradient(input, one, (x) => crossEntropy(x, target)),
        ),
      ).toBeLessThan(1e-8);
    }),
  );
});

test("a target that is no class is refused", () => {
  expect(() => crossEntropy(zeros([1, 3]), tensor([3]))).toThrow(
    "nllLoss: expected targets from 0 to 2, got 3",
  );
  expect(() => crossEntropy(zeros([2, 3]), tensor([0]))).toThrow(
    "crossEntropy: expected one target a row, [2], got [1]",
  );
  expect(() => crossEntropy(zeros([3]), tensor([0]))).toThrow("crossEntropy: expected 2 axes, got 1 in [3]");
});
