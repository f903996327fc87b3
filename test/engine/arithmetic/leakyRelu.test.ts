import { expect, test } from "vitest";
import { leakyRelu, leakyReluBackward, tensor } from "engine";
import { expectPytorch } from "./expectPytorch.ts";

test("leakyRelu makes what is negative small", () => {
  expect([...leakyRelu(tensor([-2, 0, 3]), { negativeSlope: 0.5 }).data]).toEqual([-1, 0, 3]);
  expect(leakyRelu(tensor([-100])).data[0]).toBe(-1);
});

test("leakyRelu gives PyTorch's numbers and gradients", () => {
  expectPytorch("leakyRelu", {
    forward: leakyRelu,
    backward: (gradient, { input, output, inPlace }, { negativeSlope = 0.01 }) =>
      leakyReluBackward(gradient, inPlace ? { output } : { input }, { negativeSlope }),
  });
});
