import fc from "fast-check";
import { expect, test } from "vitest";
import { adaptiveAveragePool2d, adaptiveAveragePool2dBackward, nested, tensor, zeros } from "engine";
import { farthest, numericalGradient, random, seed, small } from "./numericalGradient.ts";
import { cases, expectClose, asTensor, tensors } from "./cases.ts";

test("one place takes the mean of the whole plane", () => {
  expect(
    nested(
      adaptiveAveragePool2d(
        tensor([
          [1, 2],
          [3, 6],
        ]),
        { outputSize: 1 },
      ),
    ),
  ).toEqual([[3]]);
});

test("of the same size the result is a copy", () => {
  const input = random([1, 2, 7, 7], 1);
  const output = adaptiveAveragePool2d(input, { outputSize: 7 });
  expect(output).toEqual(input);
  expect(output.data.buffer).not.toBe(input.data.buffer);
});

test("adaptive average pooling gives PyTorch's numbers and gradients", () => {
  for (const { options, inputs, output, gradient, gradients } of cases("adaptiveAveragePool2d")) {
    const { input } = tensors(inputs, "input");
    expectClose(adaptiveAveragePool2d(input, options), output);
    expectClose(
      adaptiveAveragePool2dBackward(asTensor(gradient), { inputShape: input.shape }),
      gradients["input"],
    );
  }
});

test("the gradient of adaptive average pooling is what small changes show", () => {
  fc.assert(
    fc.property(seed, small, small, (start, P, Q) => {
      const input = random([2, 2, 5, 4], start);
      const gradient = random([2, 2, P, Q], start + 1);
      const numerical = numericalGradient(input, gradient, (x) =>
        adaptiveAveragePool2d(x, { outputSize: [P, Q] }),
      );
      const found = adaptiveAveragePool2dBackward(gradient, { inputShape: input.shape });
      expect(farthest(found.data, numerical)).toBeLessThan(1e-8);
    }),
    { numRuns: 20 },
  );
});

test("an output of no size is refused", () => {
  expect(() => adaptiveAveragePool2d(zeros([2, 2]), { outputSize: 0 })).toThrow(
    "adaptiveAveragePool2d outputSize: expected a whole number of at least 1, got 0",
  );
});
