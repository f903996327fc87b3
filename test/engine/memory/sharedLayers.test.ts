import { expect, test } from "vitest";
import { graph, layers, memoryReport, sequence, summary } from "engine";

const twice = layers.linear({ inFeatures: 1024, outFeatures: 1024 });
const steps = Object.fromEntries(Array.from({ length: 100 }, (_, place) => [`s${place}`, twice]));

test("a layer that a hundred steps run has one set of parameters, and PyTorch's peak", () => {
  const { parameterCount, parameterBytes, peakBytes } = memoryReport(sequence("again", [64, 1024], steps));
  expect(parameterCount).toBe(1024 * 1024 + 1024);
  expect(parameterBytes).toBe(4 * 1_049_600);
  // PyTorch 2.13, MemTracker; see pytorch-shared.json for more.
  expect(peakBytes.sgd).toBe(42_738_184);
});

test("two branches that look with one eye have the filters of one; their work counts twice", () => {
  const eye = layers.conv2d({ inChannels: 3, outChannels: 64, kernelSize: 10 });
  const siamese = graph("siamese", [1, 3, 32, 32], {
    one: [eye, "input"],
    two: [eye, "input"],
    sum: [layers.add(), "one", "two"],
  });
  const { rows, parameterCount, multiplyAdds } = summary(siamese);
  expect(parameterCount).toBe(64 * 3 * 10 * 10 + 64);
  expect(rows.map(({ parameterCount }) => parameterCount)).toEqual([19_264, 0, 0]);
  expect(multiplyAdds).toBe(2 * 64 * 23 * 23 * 3 * 10 * 10);
});
