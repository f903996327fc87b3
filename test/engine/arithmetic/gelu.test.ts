import { expect, test } from "vitest";
import { gelu, geluBackward, tensor } from "engine";
import { expectPytorch } from "./expectPytorch.ts";

test("gelu of 1 is the share of a normal distribution below one deviation, 84.13 %", () => {
  expect(gelu(tensor([1])).data[0]).toBeCloseTo(0.8413447, 6);
  expect(geluBackward(tensor([8]), { input: tensor([0]) }).data[0]).toBe(4);
});

test("gelu gives PyTorch's numbers and gradients, exactly and by tanh", () => {
  expectPytorch("gelu", { forward: gelu, backward: geluBackward });
});
