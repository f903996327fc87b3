import { expect, test } from "vitest";
import { layers, memoryReport, readNetwork, sequence, tensor, zeros, type Layer } from "engine";
import activations from "../../reference/pytorch-activations.json" with { type: "json" };

const context = { training: true, keeps: true, random: () => 0 };

test("pad2d adds rows and columns on the sides that it is told", () => {
  expect(layers.pad2d({ bottom: 1, right: 1 }).outputShape([2, 3, 4, 4])).toEqual([2, 3, 5, 5]);
  expect(layers.pad2d(1).outputShape([2, 3, 4, 4])).toEqual([2, 3, 6, 6]);
  const { output } = layers.pad2d({ left: 2 }).forward([tensor([[[[7]]]])], {}, context);
  expect([...output.data]).toEqual([0, 0, 7]);
});

test("pad2d hands back the middle of the gradient, and keeps nothing", () => {
  const layer = layers.pad2d({ top: 1, right: 1 });
  const kept = { inputs: [zeros([1, 1, 1, 2])], output: zeros([1, 1, 2, 3]), own: {}, weights: {} };
  const { inputs } = layer.backward(
    tensor([
      [
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
      ],
    ]),
    kept,
    [true],
  );
  expect(inputs[0]?.shape).toEqual([1, 1, 1, 2]);
  expect([...(inputs[0]?.data ?? [])]).toEqual([4, 5]);
  expect(layer.saved([1, 1, 1, 2])).toEqual([]);
});

test("a convolution after pad2d pads like PyTorch with zeros at the bottom and on the right", () => {
  const network = sequence("padded", [1, 3, 4, 4], {
    pad: layers.pad2d({ bottom: 1, right: 1 }),
    conv: layers.conv2d({ inChannels: 3, outChannels: 64, kernelSize: 3, stride: 2 }),
  });
  expect(network.steps[1].outputShape).toEqual([1, 64, 2, 2]);
});

test("saved bytes and peaks with pads are PyTorch's", () => {
  for (const { layers: line, input, ...bytes } of activations.padded) {
    const parts = line.split(", ");
    let shape: readonly number[] = input;
    const made = parts.map((part, place): [string, Layer] => {
      const layer =
        part === "pad" ? layers.pad2d({ bottom: 1, right: 1 }) : readNetwork(part, shape).steps[0].layer;
      shape = layer.outputShape(shape);
      return [`step${place}`, layer];
    });
    const report = memoryReport(sequence(line, input, Object.fromEntries(made)));
    const { inference, inferenceWithGrad, sgd, adam } = report.peakBytes;
    expect({ saved: report.savedForBackwardBytes, inference, inferenceWithGrad, sgd, adam }).toEqual(bytes);
  }
});

test("pad2d refuses what is no whole number of zeros", () => {
  expect(() => layers.pad2d({ left: -1 })).toThrow("pad2d: expected a whole padding of at least 0, got -1");
});
