import { expect, test } from "vitest";
import { relu6, relu6Backward, tensor } from "engine";
import { expectPytorch } from "./expectPytorch.ts";

test("relu6 ends at 0 and at 6", () => {
  expect([...relu6(tensor([-2, 3, 8])).data]).toEqual([0, 3, 6]);
  expect([...relu6Backward(tensor([5, 5, 5]), { input: tensor([-2, 3, 8]) }).data]).toEqual([0, 5, 0]);
});

test("relu6 gives PyTorch's numbers and gradients", () => {
  expectPytorch("relu6", { forward: relu6, backward: relu6Backward });
});
