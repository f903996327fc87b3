import { expect, test } from "vitest";
import { silly } from "./silly.ts";

test.each([
  "The peak is Infinity times the weights.",
  "After 30 steps the loss is NaN.",
  "Your weights add up to −0.",
  "In all 1 times the memory.",
  "Activations are 0% of what is alive now.",
  "The maps of 1 pictures fit.",
])("“%s” is silly", (words) => {
  expect(silly(words)).toContain(words);
});

test.each([
  "In all 1.1 times the memory.",
  "The maps take 2,001 times what the layer has learnt.",
  "Activations are 10% of what is alive now.",
  "The neuron for 1 gives this digit a score of −0.32.",
  "9 numbers become 1.",
  "The maps of 1,311 pictures fit.",
])("“%s” is not", (words) => {
  expect(silly(words)).toBeUndefined();
});
