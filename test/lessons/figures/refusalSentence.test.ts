import { expect, test } from "vitest";
import { refusalSentence } from "../../../lessons/figures/refusalSentence.ts";

test("a refusal loses the function's name, and gains a capital letter and a stop", () => {
  expect(refusalSentence("sequence: expected a batch, got 0")).toBe("Expected a batch, got 0.");
  expect(refusalSentence('layer 1, "conv 12 groups 5": conv2d: expected channels in 5 equal groups')).toBe(
    'Layer 1, "conv 12 groups 5": expected channels in 5 equal groups.',
  );
  expect(refusalSentence('layer 1, "conv x": unknown; did you mean conv?')).toBe(
    'Layer 1, "conv x": unknown; did you mean conv?',
  );
});

test("what a reader chose with controls is told in the controls' words", () => {
  expect(refusalSentence("checkpoints: expected a whole number of runs from 1 to 8, got 16")).toBe(
    "This network can be cut into 8 checkpointed runs at most, not 16.",
  );
  expect(
    refusalSentence("muon: expected parameters of two axes, got conv1.weight [64, 3, 7, 7]. It moves"),
  ).toBe(
    "Muon moves only the weights of linear layers without biases, and this network has conv1.weight [64, 3, 7, 7]. Choose another optimizer.",
  );
  expect(
    refusalSentence(
      "batchNorm2d: expected more than 1 value a channel in training, got 1 in [1, 512, 1, 1]; take more",
    ),
  ).toBe(
    "In training, batch normalisation needs more than one value for each channel, and gets just one here, in [1, 512, 1, 1]. Choose a larger batch or larger pictures.",
  );
});
