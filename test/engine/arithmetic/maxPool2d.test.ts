import fc from "fast-check";
import { expect, test } from "vitest";
import { maxPool2d, maxPool2dBackward, maxPool2dWithIndices, nested, tensor, zeros } from "engine";
import { farthest, numericalGradient, random, seed, small, stepped } from "./numericalGradient.ts";
import { cases, expectClose, asTensor, tensors, type Case } from "./cases.ts";

test("2 × 2 windows leave the largest number of each, and a quarter of all", () => {
  const image = tensor([
    [1, 2, 1, 3],
    [4, 2, 1, 4],
    [0, 1, 1, 9],
    [5, 1, 3, 8],
  ]);
  const { output, indices } = maxPool2dWithIndices(image, { kernelSize: 2 });
  expect(nested(output)).toEqual([
    [4, 4],
    [5, 9],
  ]);
  expect(nested(indices)).toEqual([
    [4, 7],
    [12, 11],
  ]);
  expect(indices.data.BYTES_PER_ELEMENT).toBe(8);
});

test("max pooling gives PyTorch's numbers, places and gradients", () => {
  for (const { options, inputs, output, indices, gradient, gradients } of cases<
    Case & { indices: Case["output"] }
  >("maxPool2d")) {
    const { input } = tensors(inputs, "input");
    const found = maxPool2dWithIndices(input, options);
    expectClose(found.output, output);
    expectClose(found.indices, indices);
    expectClose(
      maxPool2dBackward(asTensor(gradient), { indices: found.indices, inputShape: input.shape }),
      gradients["input"],
    );
  }
});

test("the gradient of max pooling is what small changes show", () => {
  fc.assert(
    fc.property(seed, small, small, (start, kernelSize, stride) => {
      const input = stepped([2, 2, 5, 6], start);
      const { output, indices } = maxPool2dWithIndices(input, { kernelSize, stride });
      const gradient = random(output.shape, start + 1);
      const numerical = numericalGradient(input, gradient, (x) => maxPool2d(x, { kernelSize, stride }));
      const found = maxPool2dBackward(gradient, { indices, inputShape: input.shape });
      expect(farthest(found.data, numerical)).toBeLessThan(1e-8);
    }),
    { numRuns: 20 },
  );
});

test("NaN under a window comes out of it, and the first of equals is the one meant", () => {
  expect(maxPool2d(tensor([[Number.NaN, 2]]), { kernelSize: [1, 2] }).data[0]).toBeNaN();
  expect(maxPool2dWithIndices(tensor([[3, 3]]), { kernelSize: [1, 2] }).indices.data[0]).toBe(0);
});

test("windows that do not fit are refused", () => {
  expect(() => maxPool2d(zeros([1, 1, 1, 4]), { kernelSize: 2 })).toThrow(
    "maxPool2d: expected a window at most 1 high in [1, 1, 1, 4], got 2",
  );
  expect(() => maxPool2d(zeros([4, 4]), { kernelSize: 2, padding: 2 })).toThrow(
    "maxPool2d: expected a padding of at most half the window, 2, got 2",
  );
  expect(() => maxPool2d(zeros([4, 4]), { kernelSize: 0 })).toThrow(
    "maxPool2d kernelSize: expected a whole number of at least 1, got 0",
  );
  expect(() => maxPool2d(zeros([4]), { kernelSize: 2 })).toThrow(
    "maxPool2d: expected 2, 3 or 4 axes, got 1 in [4]",
  );
});
