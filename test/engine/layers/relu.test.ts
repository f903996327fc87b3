import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";
import { tensor } from "../../../engine/tensor.ts";

const context = { training: true, keeps: true, random: () => 0.5 };

test("relu keeps its output for backward, in place or not", () => {
  expect(
    layers
      .relu()
      .saved([1, 2])
      .map(({ of }) => of),
  ).toEqual(["output"]);
  expect(
    layers
      .relu({ inPlace: true })
      .saved([1, 2])
      .map(({ of }) => of),
  ).toEqual(["output"]);
});

test("relu in place writes into its input, otherwise it does not", () => {
  const [apart, inPlace] = [tensor([-1, 2]), tensor([-1, 2])];
  expect(layers.relu().forward([apart], {}, context).output.data).not.toBe(apart.data);
  expect([...apart.data]).toEqual([-1, 2]);
  expect(layers.relu({ inPlace: true }).forward([inPlace], {}, context).output.data).toBe(inPlace.data);
  expect([...inPlace.data]).toEqual([0, 2]);
  expect([layers.relu().sharesInput, layers.relu({ inPlace: true }).sharesInput]).toEqual([false, true]);
});

test("relu has neither parameters nor products, and no row among feature maps", () => {
  const layer = layers.relu();
  expect([
    layer.parameterCount,
    layer.multiplyAdds([1, 64, 8, 8]),
    layer.makesFeatureMap([1, 64, 8, 8]),
  ]).toEqual([0, 0, false]);
});
