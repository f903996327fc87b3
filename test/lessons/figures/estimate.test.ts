import { expect, test } from "vitest";
import { memoryReport, zoo } from "engine";
import { planned, type Choices } from "../../../lessons/figures/estimate.ts";
import { batchThatFits } from "../../../lessons/figures/batchThatFits.ts";
import { choices } from "./choices.ts";

/** The result of a plan: its peak, or the reason why there is none. */
const outcome = (changes: Partial<Choices>): number | string => {
  const plan = planned({ ...choices, ...changes });
  return "refusal" in plan ? plan.refusal : plan.peak.bytes;
};

test("a plan has the peaks that the terminal prints", () => {
  const { peakBytes } = memoryReport(zoo.vgg16.network({ batch: 32 }));
  expect(outcome({})).toBe(peakBytes.adam);
  expect(outcome({ optimizer: "sgd" })).toBe(peakBytes.sgd);
  expect(outcome({ purpose: "inference" })).toBe(peakBytes.inference);
  expect(outcome({ purpose: "inference without no_grad" })).toBe(peakBytes.inferenceWithGrad);
});

test("checkpoints and narrower formats take less", () => {
  expect(outcome({ checkpoints: 4 })).toBeLessThan(Number(outcome({})));
  expect(outcome({ precision: "float16" })).toBeLessThan(Number(outcome({})));
});

test("what cannot be is refused in a sentence", () => {
  expect(outcome({ size: 16 })).toBe(
    "Pictures of 16 × 16 do not suit vgg16: at features.30 they no longer fit; it was made for 224 × 224.",
  );
  expect(outcome({ network: "lenet5" })).toMatch(
    /^Pictures of 224 × 224 do not suit lenet5: at fc1 they no longer fit; it was made for 32/,
  );
  expect(outcome({ network: "my own", own: "cnov 8" })).toMatch(/did you mean conv\?$/);
  expect(outcome({ network: "my own", own: "relu, flatten" })).toMatch(/^Nothing here can learn/);
  expect(outcome({ network: "my own", checkpoints: 9 })).toBe(
    "This network can be cut into 4 checkpointed runs at most, not 9.",
  );
  expect(outcome({ batch: 0 })).toMatch(/whole number of at least 1, got 0/);
});

test("a network of one's own is planned like any other", () => {
  expect(outcome({ network: "my own", size: 32 })).toBeGreaterThan(0);
  expect(
    outcome({ network: "my own", purpose: "inference", own: "relu, max pool", size: 4 }),
  ).toBeGreaterThan(0);
});

test("the batch that fits is 0 where nothing does, and where a choice cannot be", () => {
  expect(batchThatFits(choices, 16e9)).toBe(187);
  expect(batchThatFits(choices, 1e9)).toBe(0);
  expect(batchThatFits({ ...choices, size: 16 }, 16e9)).toBe(0);
});
