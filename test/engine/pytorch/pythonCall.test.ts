import { expect, test } from "vitest";
import { layers } from "engine";
import { poolCall, pythonCall, pythonValue } from "../../../engine/pytorch/pythonCall.ts";

test("values are written as Python writes them", () => {
  expect([true, false, null, 3, [3, 2], [1], 1e-5].map((value) => pythonValue(value))).toEqual([
    "True",
    "False",
    "None",
    "3",
    "(3, 2)",
    "(1,)",
    "0.00001",
  ]);
});

test("keywords without a value are left out", () => {
  expect(pythonCall("nn.ReLU", [], { inplace: undefined })).toBe("nn.ReLU()");
});

test("a pool says what differs from PyTorch's own: its stride is the window, unless said", () => {
  expect(poolCall("nn.MaxPool2d", { kernelSize: 2, stride: 2 })).toBe("nn.MaxPool2d(kernel_size=2)");
  expect(poolCall("nn.MaxPool2d", { kernelSize: 3, stride: 2, padding: 1, ceilMode: true })).toBe(
    "nn.MaxPool2d(kernel_size=3, stride=2, padding=1, ceil_mode=True)",
  );
});

test("every layer says what it is in PyTorch", () => {
  const made = [
    layers.conv2d({ inChannels: 3, outChannels: 64, kernelSize: [3, 5], padding: 1, bias: false }),
    layers.linear({ inFeatures: 4, outFeatures: 2, bias: false }),
    layers.batchNorm2d({ numFeatures: 8, affine: false }),
    layers.adaptiveAveragePool2d({ outputSize: 7 }),
    layers.averagePool2d({ kernelSize: 2, stride: 1 }),
    layers.dropout({ probability: 0.2 }),
    layers.relu({ inPlace: true }),
    layers.relu6(),
    layers.elu({ alpha: 0.5, inPlace: true }),
    layers.gelu({ approximate: "tanh" }),
    layers.silu(),
    layers.hardswish({ inPlace: true }),
    layers.leakyRelu({ negativeSlope: 0.2 }),
    layers.sigmoid(),
    layers.tanh(),
    layers.softmax(),
    layers.flatten(),
    layers.pad2d({ top: 1, left: 2 }),
  ];
  expect(made.map(({ pytorch }) => pytorch)).toEqual([
    "nn.Conv2d(3, 64, kernel_size=(3, 5), padding=1, bias=False)",
    "nn.Linear(4, 2, bias=False)",
    "nn.BatchNorm2d(8, affine=False)",
    "nn.AdaptiveAvgPool2d(7)",
    "nn.AvgPool2d(kernel_size=2, stride=1)",
    "nn.Dropout(p=0.2)",
    "nn.ReLU(inplace=True)",
    "nn.ReLU6()",
    "nn.ELU(alpha=0.5, inplace=True)",
    'nn.GELU(approximate="tanh")',
    "nn.SiLU()",
    "nn.Hardswish(inplace=True)",
    "nn.LeakyReLU(0.2)",
    "nn.Sigmoid()",
    "nn.Tanh()",
    "nn.Softmax(dim=1)",
    "nn.Flatten()",
    "nn.ZeroPad2d((2, 0, 1, 0))",
  ]);
});

test("a sum and a concatenation are written of their inputs", () => {
  const written = [layers.add(), layers.add({ inPlace: true }), layers.concat()].map(({ pytorch }) =>
    typeof pytorch === "string" ? pytorch : pytorch("a", "b"),
  );
  expect(written).toEqual(["a + b", "a.add_(b)", "torch.cat([a, b], 1)"]);
});
