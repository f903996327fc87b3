import { expect, test } from "vitest";
import { trainedNetwork } from "../../../lessons/figures/trainedNetwork.ts";

const layer = { name: "first", shape: [2, 1, 1, 2], scales: [0.5, 2], bias: [1, -1] };

test("a weight is its signed byte times its filter's scale", () => {
  // The bytes are 1, 2, 255 and 127; 255 as a signed byte is −1.
  const { names, layers } = trainedNetwork({ names: ["disc"], layers: [{ ...layer, weights: "AQL/fw==" }] });
  expect(names).toEqual(["disc"]);
  expect(layers[0]!.weight.shape).toEqual([2, 1, 1, 2]);
  expect([...layers[0]!.weight.data]).toEqual([0.5, 1, -2, 254]);
  expect([...layers[0]!.bias.data]).toEqual([1, -1]);
});

test("bytes have to fill the shape", () => {
  expect(() => trainedNetwork({ names: [], layers: [{ ...layer, weights: "AQI=" }] })).toThrow(
    "first: expected 4 weights, got 2",
  );
});
