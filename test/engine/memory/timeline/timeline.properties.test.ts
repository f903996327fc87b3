import fc from "fast-check";
import { expect, test } from "vitest";
import { optimizers } from "../../../../engine/memory/optimizers/index.ts";
import { optimizer } from "../../../../engine/memory/optimizers/optimizer.ts";
import { savedForBackward } from "../../../../engine/memory/savedForBackward.ts";
import { bytesByKind } from "../../../../engine/memory/timeline/bytesAt.ts";
import { inferenceTimeline } from "../../../../engine/memory/timeline/inferenceTimeline.ts";
import { peak } from "../../../../engine/memory/timeline/peak.ts";
import {
  trainingTimeline,
  type TrainingOptions,
} from "../../../../engine/memory/timeline/trainingTimeline.ts";
import { withInput } from "../../../../engine/network/build.ts";
import { parametersOf } from "../../../../engine/network/parametersOf.ts";
import { randomNetwork } from "../randomNetwork.ts";

const many = (
  ["sgd", "nadam", "radam", "adadelta", "adagrad", "adafactor", "asgd", "rmsprop", "rprop"] as const
).flatMap((name) => [
  optimizer(name, { implementation: "foreach" }),
  optimizer(name, { implementation: "for-loop", maximize: true }),
]);

const options: fc.Arbitrary<TrainingOptions> = fc.record({
  optimizer: fc.constantFrom(...Object.values(optimizers), ...many),
  step: fc.constantFrom("first", "later"),
  zeroGradients: fc.constantFrom("none", "zero"),
  microBatches: fc.integer({ min: 1, max: 3 }),
  checkpoints: fc.integer({ min: 1, max: 2 }),
});

test("each tensor comes once and goes at most once, after it came", () => {
  fc.assert(
    fc.property(randomNetwork, options, (network, options) => {
      for (const timeline of [trainingTimeline(network, options), inferenceTimeline(network)]) {
        const state = timeline.tensors.map(() => "none");
        for (const { type, tensor } of timeline.events) {
          expect(state[tensor]).toBe(type === "allocate" ? "none" : "there");
          state[tensor] = type === "free" ? "gone" : "there";
        }
      }
    }),
  );
});

test("no instant is above the peak, and the kinds at the peak add up to it", () => {
  fc.assert(
    fc.property(randomNetwork, options, (network, options) => {
      const timeline = trainingTimeline(network, options);
      const { bytes, byKind } = peak(timeline);
      let alive = 0;
      for (const { type, bytes: size } of timeline.events) {
        alive += type === "allocate" ? size : type === "free" ? -size : 0;
        expect(alive).toBeLessThanOrEqual(bytes);
      }
      expect(Object.values(byKind).reduce((sum, size) => sum + size, 0)).toBe(bytes);
    }),
  );
});

test("after a step there are weights, gradients, state, buffers, input, labels and the loss, nothing else", () => {
  fc.assert(
    fc.property(randomNetwork, options, (network, options) => {
      const timeline = trainingTimeline(network, options);
      const end = bytesByKind(timeline, timeline.events.length - 1);
      expect([end.activations, end.temporaries]).toEqual([4, 0]);
      expect(end.gradients).toBe(end.weights);
      expect(end.weights).toBe(parametersOf(network).reduce((sum, { count }) => sum + 4 * count, 0));
    }),
  );
});

test("what is alive after forward is what backward needs, and the loss", () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const timeline = trainingTimeline(network, { step: "first" });
      const last = timeline.events.findLastIndex(({ phase }) => phase === "forward");
      const { activations, temporaries } = bytesByKind(timeline, last);
      const { rows } = savedForBackward(network);
      const kept = rows
        .filter(({ group }) => group === "activations")
        .reduce((sum, { bytes }) => sum + bytes, 0);
      expect(activations + temporaries).toBe(kept + 4 + 4);
    }),
  );
});

test("inference never takes more than with autograd on, nor that more than everything together", () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const [without, withGrad] = [false, true].map((autograd) => inferenceTimeline(network, { autograd }));
      expect(peak(without).bytes).toBeLessThanOrEqual(peak(withGrad).bytes);
      const everything = withGrad.tensors.reduce((sum, { bytes }) => sum + bytes, 0);
      expect(peak(withGrad).bytes).toBeLessThanOrEqual(everything);
    }),
  );
});

test("the first step never takes more than a later one", () => {
  fc.assert(
    fc.property(randomNetwork, options, (network, options) => {
      const [first, later] = (["first", "later"] as const).map((step) =>
        peak(trainingTimeline(network, { ...options, step })),
      );
      expect(first.bytes).toBeLessThanOrEqual(later.bytes);
    }),
  );
});

test("twice the batch takes twice the input, and the same weights", () => {
  fc.assert(
    fc.property(randomNetwork, (network) => {
      const [N, ...picture] = network.input;
      const [once, twice] = [N, 2 * N].map((batch) =>
        peak(inferenceTimeline(withInput(network, [batch, ...picture]))),
      );
      expect(twice.byKind.input).toBe(2 * once.byKind.input);
      expect(twice.byKind.activations).toBe(2 * once.byKind.activations);
      expect(twice.byKind.weights).toBe(once.byKind.weights);
    }),
  );
});
