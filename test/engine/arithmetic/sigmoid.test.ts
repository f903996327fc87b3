import { expect, test } from "vitest";
import { sigmoid, sigmoidBackward, tensor } from "engine";
import { expectPytorch } from "./expectPytorch.ts";

test("sigmoid of ln 3 is three quarters, and its slope there 3/16", () => {
  expect(sigmoid(tensor([Math.log(3)])).data[0]).toBeCloseTo(0.75, 6);
  expect(sigmoidBackward(tensor([16]), { output: tensor([0.75]) }).data[0]).toBe(3);
});

test("sigmoid gives PyTorch's numbers and gradients", () => {
  expectPytorch("sigmoid", { forward: (input) => sigmoid(input), backward: sigmoidBackward });
});
