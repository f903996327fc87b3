import { expect, test } from "vitest";
import { trainingTimeline, zoo } from "engine";
import { peakParts } from "../../../lessons/figures/peakParts.ts";

test("a peak is told by kind: with plain SGD no optimizer state, and all kinds together are the peak", () => {
  const parts = peakParts("training", trainingTimeline(zoo.vgg16.network({ batch: 32 })));
  expect(parts.map(({ kind }) => kind)).toEqual(["weights", "gradients", "activations", "temporaries"]);
  expect(parts[0]).toMatchObject({ part: "training", memory: { bytes: 553_430_176 } });
  // PyTorch's peak, as test/reference has it.
  expect(parts.reduce((sum, { memory }) => sum + memory.bytes, 0)).toBe(3_433_387_336);
});
