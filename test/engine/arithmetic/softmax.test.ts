import fc from "fast-check";
import { expect, test } from "vitest";
import { logSoftmax, logSoftmaxBackward, softmax, softmaxBackward, tensor, zeros } from "engine";
import { farthest, numericalGradient, random, seed } from "./numericalGradient.ts";
import { cases, expectClose, asTensor, tensors } from "./cases.ts";

test("equal scores share the probability", () => {
  expect([...softmax(tensor([1000, 1000])).data]).toEqual([0.5, 0.5]);
  expect([
    ...softmax(
      tensor([
        [0, 0],
        [0, 0],
      ]),
      { axis: 0 },
    ).data,
  ]).toEqual([0.5, 0.5, 0.5, 0.5]);
});

test("softmax and its logarithm give PyTorch's numbers and gradients along any axis", () => {
  for (const [name, run, back] of [
    ["softmax", softmax, softmaxBackward],
    ["logSoftmax", logSoftmax, logSoftmaxBackward],
  ] as const)
    for (const { options, inputs, output, gradient, gradients } of cases(name)) {
      const found = run(tensors(inputs, "input").input, options);
      expectClose(found, output);
      expectClose(back(asTensor(gradient), { output: found }, options), gradients["input"]);
    }
});

test("the gradients of softmax and its logarithm are what small changes show", () => {
  fc.assert(
    fc.property(seed, fc.constantFrom(0, 1, 2), (start, axis) => {
      const [input, gradient] = [random([2, 3, 2], start), random([2, 3, 2], start + 1)];
      for (const [run, back] of [
        [softmax, softmaxBackward],
        [logSoftmax, logSoftmaxBackward],
      ] as const) {
        const found = back(gradient, { output: run(input, { axis }) }, { axis });
        expect(
          farthest(
            found.data,
            numericalGradient(input, gradient, (x) => run(x, { axis })),
          ),
        ).toBeLessThan(1e-8);
      }
    }),
  );
});

test("an axis that is not there is refused", () => {
  expect(() => softmax(zeros([2, 3]), { axis: 2 })).toThrow("softmax: expected an axis of [2, 3], got 2");
  expect(() => logSoftmax(zeros([2, 3]), { axis: -3 })).toThrow(
    "logSoftmax: expected an axis of [2, 3], got -3",
  );
});
