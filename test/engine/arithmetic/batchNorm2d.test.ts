import fc from "fast-check";
import { expect, test } from "vitest";
import {
  batchNorm2d,
  batchNorm2dBackward,
  batchNorm2dEvaluation,
  nested,
  tensor,
  updateRunning,
  zeros,
} from "engine";
import { inverseDeviation } from "../../../engine/arithmetic/batchNorm2d.ts";
import { farthest, numericalGradient, random, seed, small } from "./numericalGradient.ts";
import { cases, expectClose, asTensor, tensors, type Case } from "./cases.ts";

type Running = Readonly<Record<"mean" | "variance", Case["output"]>>;
type NormCase = Case & { running: Running; runningAfter: Running };
interface Options {
  readonly training: boolean;
  readonly epsilon: number;
  readonly momentum: number;
}

test("1 and 3 become −1 and 1", () => {
  expect(nested(batchNorm2d(tensor([[[[1, 3]]]]), { epsilon: 0 }).output)).toEqual([[[[-1, 1]]]]);
});

test("batch norm gives PyTorch's numbers, gradients and running statistics, in training and in evaluation", () => {
  for (const {
    options,
    inputs,
    output,
    gradient,
    gradients,
    running: before,
    runningAfter,
  } of cases<NormCase>("batchNorm2d")) {
    const { training, epsilon, momentum } = options as Options;
    const { input, weight, bias } = tensors(inputs, "input", "weight", "bias");
    const running = tensors(before, "mean", "variance");
    const evaluated = (): {
      output: ReturnType<typeof zeros>;
      mean: ReturnType<typeof zeros>;
      inverseDeviation: ReturnType<typeof zeros>;
    } => ({
      output: batchNorm2dEvaluation(input, running, { weight, bias, epsilon }),
      mean: running.mean,
      inverseDeviation: inverseDeviation(running, { epsilon }),
    });
    const found = training ? batchNorm2d(input, { weight, bias, epsilon }) : evaluated();
    if (training) updateRunning(running, input, { momentum });
    expectClose(found.output, output);
    const back = batchNorm2dBackward(asTensor(gradient), { ...found, input, weight }, { training });
    expectClose(back.input, gradients["input"]);
    if (gradients["weight"] !== undefined) expectClose(back.weight, gradients["weight"]);
    if (gradients["bias"] !== undefined) expectClose(back.bias, gradients["bias"]);
    expectClose(running.mean, runningAfter.mean);
    expectClose(running.variance, runningAfter.variance);
  }
});

test("the gradients of batch norm are what small changes show", () => {
  fc.assert(
    fc.property(seed, small, small, (start, N, C) => {
      const [input, weight, bias] = [
        random([N, C, 3, 2], start),
        random([C], start + 1),
        random([C], start + 2),
      ];
      const gradient = random([N, C, 3, 2], start + 3);
      const found = batchNorm2dBackward(gradient, { ...batchNorm2d(input, { weight, bias }), input, weight });
      const run = (x: typeof input, w = weight, b = bias): typeof input =>
        batchNorm2d(x, { weight: w, bias: b }).output;
      expect(
        farthest(
          found.input.data,
          numericalGradient(input, gradient, (x) => run(x)),
        ),
      ).toBeLessThan(1e-5);
      expect(
        farthest(
          found.weight.data,
          numericalGradient(weight, gradient, (x) => run(input, x)),
        ),
      ).toBeLessThan(1e-6);
      expect(
        farthest(
          found.bias.data,
          numericalGradient(bias, gradient, (x) => run(input, weight, x)),
        ),
      ).toBeLessThan(1e-6);
    }),
  );
});

test("a channel too many is refused", () => {
  expect(() => batchNorm2d(zeros([2, 3, 4, 4]), { weight: zeros([4]) })).toThrow(
    "batchNorm2d weight: expected one value a channel, [3], got [4]",
  );
  expect(() => batchNorm2d(zeros([2, 3]))).toThrow("batchNorm2d: expected 4 axes, got 2 in [2, 3]");
});
