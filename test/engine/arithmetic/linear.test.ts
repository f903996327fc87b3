import fc from "fast-check";
import { expect, test } from "vitest";
import { linear, linearBackward, nested, tensor, zeros } from "engine";
import { farthest, numericalGradient, random, seed, small } from "./numericalGradient.ts";
import { cases, expectClose, asTensor, tensors } from "./cases.ts";

test("an output is the weighted sum of the inputs plus its bias", () => {
  const weight = tensor([
    [3, 4],
    [0, 1],
  ]);
  expect(nested(linear(tensor([[1, 2]]), weight, { bias: tensor([0.5, 0]) }))).toEqual([[11.5, 2]]);
  expect(nested(linear(tensor([1, 2]), weight))).toEqual([11, 2]);
});

test("linear gives PyTorch's numbers and gradients", () => {
  for (const { inputs, output, gradient, gradients } of cases("linear")) {
    const { input, weight, bias } = tensors(inputs, "input", "weight", "bias");
    expectClose(linear(input, weight, { bias }), output);
    const found = linearBackward(asTensor(gradient), { input, weight });
    expectClose(found.input, gradients["input"]);
    expectClose(found.weight, gradients["weight"]);
    if (gradients["bias"] !== undefined) expectClose(found.bias, gradients["bias"]);
  }
});

test("the gradients of linear are what small changes show", () => {
  fc.assert(
    fc.property(seed, small, small, small, (start, N, features, outputs) => {
      const [input, weight, bias] = [
        random([N, features], start),
        random([outputs, features], start + 1),
        random([outputs], start + 2),
      ];
      const gradient = random([N, outputs], start + 3);
      const found = linearBackward(gradient, { input, weight });
      expect(
        farthest(
          found.input?.data ?? [],
          numericalGradient(input, gradient, (x) => linear(x, weight)),
        ),
      ).toBeLessThan(1e-8);
      expect(
        farthest(
          found.weight.data,
          numericalGradient(weight, gradient, (x) => linear(input, x)),
        ),
      ).toBeLessThan(1e-8);
      expect(
        farthest(
          found.bias?.data ?? [],
          numericalGradient(bias, gradient, (x) => linear(input, weight, { bias: x })),
        ),
      ).toBeLessThan(1e-8);
    }),
  );
});

test("the gradient of the input is left out when nobody needs it", () => {
  const kept = { input: zeros([2, 3]), weight: zeros([4, 3]) };
  expect(linearBackward(zeros([2, 4]), kept, { needsInput: false }).input).toBeNull();
});

test("sizes that do not match are refused", () => {
  expect(() => linear(zeros([2, 5]), zeros([3, 4]))).toThrow("linear: expected 4 input features, got [2, 5]");
  expect(() => linear(zeros([2, 4]), zeros([3, 4]), { bias: zeros([4]) })).toThrow(
    "linear: expected one bias an output, [3], got [4]",
  );
  expect(() => linear(zeros([2, 4]), zeros([4]))).toThrow("linear weight: expected 2 axes, got 1 in [4]");
});
