import { tensor, zeros } from "engine";
import { expect, test } from "vitest";
import { layerMaps } from "../../../lessons/figures/layerMaps.ts";

const one = (value: number) => ({
  shape: [1, 1, 3, 3],
  data: Float32Array.from([0, 0, 0, 0, value, 0, 0, 0, 0]),
});
const layers = ["conv1_1", "conv1_2", "conv2_1", "conv2_2"].map((name, k) => ({
  name,
  weight: one([1, -2, 1, 1][k]!),
  bias: tensor([k === 1 ? 3 : 0]),
}));
const scores = { name: "scores", weight: zeros([2, 1]), bias: zeros([2]) };
const network = { names: [], layers: [...layers, scores] };
const noProgress = async () => {};

test("every convolution is followed by ReLU, every second by a pooling", async () => {
  const picture = tensor([
    [
      [-1, 1, 0, 0],
      [2, 0, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 1, 1],
    ],
  ]);
  const [first, second, pooled, ...rest] = await layerMaps(network, picture, noProgress);
  expect([...first!.maps.data].slice(0, 5)).toEqual([0, 1, 0, 0, 2]);
  expect([...second!.maps.data]).toEqual([3, 1, 3, 3, 0, 3, 3, 3, 3, 3, 3, 1, 3, 3, 1, 1]);
  expect([...pooled!.maps.data]).toEqual([3, 3, 3, 3]);
  expect(rest.map(({ name }) => name)).toEqual(["conv2_1", "conv2_2", "pool2"]);
});

test("a value sees 3 × 3 points, after two convolutions 5 × 5, after a pooling 6 × 6, and then it grows twice as fast", async () => {
  const written = await layerMaps(network, zeros([1, 8, 8]), noProgress);
  expect(written.map(({ sees }) => sees)).toEqual([3, 5, 6, 10, 14, 16]);
  expect(written.map(({ apart }) => apart)).toEqual([1, 1, 2, 2, 2, 4]);
  expect(written.map(({ from }) => from)).toEqual([-1, -2, -2, -4, -6, -6]);
});

test("progress is told before every convolution", async () => {
  const told: number[][] = [];
  await layerMaps(network, zeros([1, 8, 8]), async (done, total) => void told.push([done, total]));
  expect(told).toEqual([
    [0, 4],
    [1, 4],
    [2, 4],
    [3, 4],
  ]);
});
