import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";

const first = layers.linear({ inFeatures: 25_088, outFeatures: 4096 });

test("linear counts one bias an output", () => {
  expect(first.parameterCount).toBe(25_088 * 4096 + 4096);
  expect(layers.linear({ inFeatures: 3, outFeatures: 5, bias: false }).parameterCount).toBe(15);
});

test("linear gives rows of outputs, and multiplies each input once for each output", () => {
  expect(first.outputShape([32, 25_088])).toEqual([32, 4096]);
  expect(first.multiplyAdds([32, 25_088])).toBe(102_760_448);
});

test("linear keeps its input and its weights for backward", () => {
  expect(first.saved([32, 25_088]).map(({ of, name }) => `${of} ${name}`)).toEqual([
    "input input",
    "parameter weight",
  ]);
});

test("linear refuses other features and sizes that are none", () => {
  expect(() => first.outputShape([1, 4096])).toThrow("linear: expected 25088 input features, got [1, 4096]");
  expect(() => layers.linear({ inFeatures: 0, outFeatures: 5 })).toThrow(
    "linear inFeatures: expected a whole number of at least 1, got 0",
  );
});
