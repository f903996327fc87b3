import { expect, test } from "vitest";
import { relu, reluBackward, tensor } from "engine";
import { cases, expectClose, asTensor, tensors } from "./cases.ts";

test("what is negative becomes 0, and nothing passes back there", () => {
  const output = relu(tensor([-2, 0, 3]));
  expect([...output.data]).toEqual([0, 0, 3]);
  expect([...reluBackward(tensor([5, 6, 7]), { output }).data]).toEqual([0, 0, 7]);
});

test("in place, the answer is written over the input", () => {
  const input = tensor([-2, 3]);
  expect(relu(input, { inPlace: true })).toBe(input);
  expect([...input.data]).toEqual([0, 3]);
});

test("minus zero becomes zero and NaN stays", () => {
  expect(Object.is(relu(tensor([-0])).data[0], 0)).toBe(true);
  expect(relu(tensor([Number.NaN])).data[0]).toBeNaN();
});

test("relu gives PyTorch's numbers and gradient", () => {
  for (const { inputs, output, gradient, gradients } of cases("relu")) {
    const found = relu(tensors(inputs, "input").input);
    expectClose(found, output);
    expectClose(reluBackward(asTensor(gradient), { output: found }), gradients["input"]);
  }
});
