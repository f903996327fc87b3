import { expect, test } from "vitest";
import { hardswish, hardswishBackward, tensor } from "engine";
import { expectPytorch } from "./expectPytorch.ts";

test("hardswish is 0 to −3, −1.5 · 1.5 / 6 at −1.5, and the number itself from 3", () => {
  expect([...hardswish(tensor([-4, -3, -1.5, 3, 5])).data]).toEqual([-0, -0, -0.375, 3, 5]);
  expect([...hardswishBackward(tensor([2, 2, 2]), { input: tensor([-3, 0, 3]) }).data]).toEqual([0, 1, 2]);
});

test("hardswish gives PyTorch's numbers and gradients", () => {
  expectPytorch("hardswish", { forward: hardswish, backward: hardswishBackward });
});
