import { tensor } from "engine";
import { expect, test } from "vitest";
import { whereMaps } from "../../../lessons/figures/whereMaps.ts";

test("each place gets the answer that the last layer would give to it alone", () => {
  const scores = { name: "scores", weight: tensor([[1], [0]]), bias: tensor([0, 0]) };
  const maps = tensor([[[0, 100]]]);
  const where = whereMaps({ names: ["disc", "ring"], layers: [scores] }, [
    { name: "pool1", maps, sees: 6, apart: 2, from: -2 },
  ]);
  expect(where.shape).toEqual([2, 1, 2]);
  // At 0 the two scores are equal; at 100 the first wins by e¹⁰⁰.
  expect([...where.data]).toEqual([0.5, 1, 0.5, expect.closeTo(0, 12)]);
});
