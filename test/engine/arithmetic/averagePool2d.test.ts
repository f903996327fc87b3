import fc from "fast-check";
import { expect, test } from "vitest";
import { averagePool2d, averagePool2dBackward, nested, tensor, zeros } from "engine";
import { farthest, numericalGradient, random, seed, small } from "./numericalGradient.ts";
import { cases, expectClose, asTensor, tensors } from "./cases.ts";

test("2 × 2 windows leave the mean of each", () => {
  expect(
    nested(
      averagePool2d(
        tensor([
          [1, 2, 5, 5],
          [4, 3, 5, 1],
        ]),
        { kernelSize: 2 },
      ),
    ),
  ).toEqual([[2.5, 4]]);
});

test("average pooling gives PyTorch's numbers and gradients", () => {
  for (const { options, inputs, output, gradient, gradients } of cases("averagePool2d")) {
    const { input } = tensors(inputs, "input");
    expectClose(averagePool2d(input, options), output);
    expectClose(
      averagePool2dBackward(asTensor(gradient), { inputShape: input.shape }, options),
      gradients["input"],
    );
  }
});

test("the gradient of average pooling is what small changes show", () => {
  fc.assert(
    fc.property(seed, small, small, (start, kernelSize, stride) => {
      const options = {
        kernelSize,
        stride,
        padding: Math.floor(kernelSize / 2),
        countIncludePad: start % 2 === 0,
      };
      const input = random([2, 2, 5, 6], start);
      const gradient = random(averagePool2d(input, options).shape, start + 1);
      const numerical = numericalGradient(input, gradient, (x) => averagePool2d(x, options));
      const found = averagePool2dBackward(gradient, { inputShape: input.shape }, options);
      expect(farthest(found.data, numerical)).toBeLessThan(1e-8);
    }),
    { numRuns: 20 },
  );
});

test("a window larger than the picture is refused", () => {
  expect(() => averagePool2d(zeros([3, 3]), { kernelSize: 4 })).toThrow(
    "averagePool2d: expected a window at most 3 high in [3, 3], got 4",
  );
});
