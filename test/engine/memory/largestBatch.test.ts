import { expect, test } from "vitest";
import fc from "fast-check";
import {
  allocatorPeaks,
  inferenceTimeline,
  largestBatch,
  optimizers,
  readNetwork,
  trainingTimeline,
  zoo,
  type Timeline,
} from "engine";
import { handmade } from "./handmade.ts";

const takes = (timeline: Timeline): number => allocatorPeaks(timeline).peakRequestedBytes;

test("the largest batch fits, and one more does not", () => {
  const networks = fc.constantFrom("alexnet", "vgg16", "resnet18", "googlenet");
  const options = fc.record({
    dtype: fc.constantFrom("float32", "float16", "float64"),
    optimizer: fc.constantFrom(...Object.values(optimizers)),
    checkpoints: fc.integer({ min: 1, max: 5 }),
    microBatches: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(networks, options, fc.integer({ min: 1, max: 200 }), (name, training, gigabytes) => {
      const timelineOf = (batch: number) => trainingTimeline(zoo[name].network({ batch }), training);
      const capacity = gigabytes * 1e9;
      const batch = largestBatch(timelineOf, capacity);
      if (batch > 0) expect(takes(timelineOf(batch))).toBeLessThanOrEqual(capacity);
      expect(takes(timelineOf(batch + 1))).toBeGreaterThan(capacity);
    }),
    { numRuns: 40 },
  );
});

test("the same holds for inference, and for a network that someone wrote", () => {
  const text = "conv 32, relu, max pool, batch norm, conv 64, dropout, flatten, linear 10";
  fc.assert(
    fc.property(fc.integer({ min: 1e6, max: 1e9 }), fc.boolean(), (capacity, autograd) => {
      const timelineOf = (batch: number) =>
        inferenceTimeline(readNetwork(text, [batch, 3, 64, 64]), { autograd });
      const batch = largestBatch(timelineOf, capacity);
      if (batch > 0) expect(takes(timelineOf(batch))).toBeLessThanOrEqual(capacity);
      expect(takes(timelineOf(batch + 1))).toBeGreaterThan(capacity);
    }),
  );
});

test("a capacity met to the byte is enough", () => {
  const timelineOf = (batch: number) => inferenceTimeline(zoo.vgg16.network({ batch }));
  expect(largestBatch(timelineOf, 1_394_781_344)).toBe(32);
  expect(largestBatch(timelineOf, 1_394_781_343)).toBe(31);
});

test("no batch fits where the weights do not, and a batch is no larger than asked for", () => {
  const timelineOf = (batch: number) => inferenceTimeline(zoo.vgg16.network({ batch }));
  expect(largestBatch(timelineOf, 500_000_000)).toBe(0);
  expect(largestBatch(timelineOf, 8e9, { most: 64 })).toBe(64);
});

test("what does not know of the batch may fill the memory by itself, as long as it goes again", () => {
  const timelineOf = (batch: number) =>
    handmade([
      ["allocate", 0, 100],
      ["allocate", 1, 20],
      ["free", 1, 20],
      ["allocate", 2, 10 * batch],
    ]);
  expect(largestBatch(timelineOf, 120)).toBe(2);
});
