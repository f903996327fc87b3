import { expect, test } from "vitest";
import { conv2d, conv2dBackward } from "engine";
import { cases, expectClose, asTensor, tensors } from "./cases.ts";

test("conv2d gives PyTorch's numbers on 48 random shapes", () => {
  expect(cases("conv2d").length).toBe(48);
  for (const { options, inputs, output } of cases("conv2d")) {
    const { input, weight, bias } = tensors(inputs, "input", "weight", "bias");
    expectClose(conv2d(input, weight, { ...(options as object), bias }), output);
  }
});

test("the gradients of conv2d are PyTorch's on 48 random shapes", () => {
  for (const { options, inputs, gradient, gradients } of cases("conv2d")) {
    const { input, weight } = tensors(inputs, "input", "weight");
    const found = conv2dBackward(asTensor(gradient), { input, weight }, options);
    expectClose(found.input, gradients["input"]);
    expectClose(found.weight, gradients["weight"]);
    if (gradients["bias"] !== undefined) expectClose(found.bias, gradients["bias"]);
  }
});
