import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";
import { tensor } from "../../../engine/tensor.ts";

test("dropout keeps a mask of one byte a number, and nothing of its input or output", () => {
  expect(layers.dropout().saved([32, 4096])).toEqual([
    { of: "own", index: 0, name: "mask", shape: [32, 4096], element: "bool" },
  ]);
});

test("dropout hands on its input in evaluation, and keeps nothing", () => {
  const { evaluation } = layers.dropout();
  const input = tensor([1, 2]);
  expect(evaluation.forward([input], {}, { training: false, keeps: false, random: () => 0 }).output).toBe(
    input,
  );
  expect([evaluation.sharesInput, evaluation.own([2]), evaluation.saved([2])]).toEqual([true, [], []]);
});

test("dropout refuses a probability outside 0 to 1", () => {
  expect(() => layers.dropout({ probability: 1.5 })).toThrow(
    "dropout: expected a probability from 0 to 1, got 1.5",
  );
});
