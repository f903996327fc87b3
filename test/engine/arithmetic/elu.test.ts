import { expect, test } from "vitest";
import { elu, eluBackward, tensor } from "engine";
import { expectPytorch } from "./expectPytorch.ts";

test("elu leaves what is positive and bends the rest towards minus alpha", () => {
  expect([...elu(tensor([-1000, 0, 3])).data]).toEqual([-1, 0, 3]);
  expect([...elu(tensor([-1000]), { alpha: 2 }).data]).toEqual([-2]);
});

test("elu's slope at an output of −0.5 is a half, however it is asked for", () => {
  expect(eluBackward(tensor([8]), { output: tensor([-0.5]) }).data[0]).toBe(4);
  expect(eluBackward(tensor([8]), { input: tensor([-Math.LN2]) }).data[0]).toBeCloseTo(4, 6);
});

test("elu in place is written over its input", () => {
  const input = tensor([-1000, 3]);
  expect(elu(input, { inPlace: true })).toBe(input);
  expect([...input.data]).toEqual([-1, 3]);
});

test("elu gives PyTorch's numbers and gradients", () => {
  expectPytorch("elu", {
    forward: elu,
    backward: (gradient, { input, output, inPlace }, { alpha = 1 }) =>
      eluBackward(gradient, inPlace ? { output } : { input }, { alpha }),
  });
});
