import { expect, test } from "vitest";
import { silu, siluBackward, tensor } from "engine";
import { expectPytorch } from "./expectPytorch.ts";

test("silu halves its slope at 0 and leaves large numbers", () => {
  expect([...silu(tensor([0, 1000])).data]).toEqual([0, 1000]);
  expect(siluBackward(tensor([8]), { input: tensor([0]) }).data[0]).toBe(4);
});

test("silu gives PyTorch's numbers and gradients", () => {
  expectPytorch("silu", { forward: silu, backward: siluBackward });
});
