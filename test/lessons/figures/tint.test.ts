import { tensor } from "engine";
import { expect, test } from "vitest";
import { tint } from "../../../lessons/figures/tint.ts";

const painted = (numbers: number[], options: Parameters<typeof tint>[1]) =>
  Array.from(tint(tensor([numbers]), options).data);

test("nothing is white, the farthest number has the colour, half of it is half as strong", () => {
  // Red, then green, then blue of three points.
  expect(painted([0, 1, 2], { far: 2, colour: [55, 155, 255] })).toEqual([
    255, 155, 55, 255, 205, 155, 255, 255, 255,
  ]);
});

test("below 0 it is white, unless another colour is named", () => {
  expect(painted([-2], { far: 2, colour: [0, 0, 0] })).toEqual([255, 255, 255]);
  expect(painted([-2], { far: 2, colour: [0, 0, 0], below: [64, 64, 64] })).toEqual([64, 64, 64]);
});

test("past the farthest number no colour is stronger, and no number is grey", () => {
  expect(painted([9], { far: 2, colour: [10, 20, 30] })).toEqual([10, 20, 30]);
  expect(painted([NaN], { far: 2, colour: [10, 20, 30] })).toEqual([214, 214, 214]);
});
