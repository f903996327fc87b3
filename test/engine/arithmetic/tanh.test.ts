import { expect, test } from "vitest";
import { tanh, tanhBackward, tensor } from "engine";
import { expectPytorch } from "./expectPytorch.ts";

test("tanh of a number is a number, of a tensor a tensor", () => {
  expect(tanh(0)).toBe(0);
  expect([...tanh(tensor([-1000, 0, 1000])).data]).toEqual([-1, 0, 1]);
  expect(tanhBackward(tensor([4]), { output: tensor([0.5]) }).data[0]).toBe(3);
});

test("tanh gives PyTorch's numbers and gradients", () => {
  expectPytorch("tanh", { forward: (input) => tanh(input), backward: tanhBackward });
});
