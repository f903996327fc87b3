import { expect, test } from "vitest";
import { layers } from "../../../engine/layers/layers.ts";
import { summary } from "../../../engine/network/summary.ts";
import { zoo } from "../../../engine/zoo/zoo.ts";
import torchvision from "../../reference/torchvision.json" with { type: "json" };

const entries = Object.values(zoo);

test.for(torchvision.networks)("$name has torchvision's parameters and multiply–adds", (truth) => {
  const entry = entries.find(({ name }) => name === truth.name);
  const { parameterCount, multiplyAdds } = summary(entry!.network({ size: truth.inputSize }));
  expect(parameterCount).toBe(truth.parameterCount);
  expect(multiplyAdds).toBe(truth.multiplyAdds);
  expect(entry?.publishedParameterCount).toBe(truth.publishedParameterCount);
});

test.for(entries)("the totals of $name are the sums of its rows", (entry) => {
  const { rows, parameterCount, multiplyAdds } = summary(entry.network());
  expect(parameterCount).toBe(rows.reduce((sum, row) => sum + row.parameterCount, 0));
  expect(multiplyAdds).toBe(rows.reduce((sum, row) => sum + row.multiplyAdds, 0));
});

test("the article's VGG-16: 13 convolutions, 3 fully connected layers, 138 million parameters", () => {
  const { rows, parameterCount } = summary(zoo.vgg16.network());
  const learning = rows.filter((row) => row.parameterCount > 0);
  expect(learning.map((row) => row.parameterCount)).toEqual([
    1792, 36_928, 73_856, 147_584, 295_168, 590_080, 590_080, 1_180_160, 2_359_808, 2_359_808, 2_359_808,
    2_359_808, 2_359_808, 102_764_544, 16_781_312, 4_097_000,
  ]);
  expect(parameterCount).toBe(138_357_544);
});

test("GoogLeNet has 57 convolutions outside its two classifiers, ResNet-50 has 53", () => {
  const convolutions = (entry: (typeof entries)[number]) =>
    entry.network().steps.filter(({ layer, trainingOnly }) => layer.kind === "conv2d" && !trainingOnly)
      .length;
  expect(convolutions(zoo.googlenet)).toBe(57);
  expect(convolutions(zoo.resnet50)).toBe(53);
});

test("steps go by torchvision's names", () => {
  const names = zoo.resnet50.network().steps.map(({ name }) => name);
  expect(names).toContain("layer3.5.conv2");
  expect(names).toContain("layer1.0.downsample.1");
  expect(zoo.vgg16_bn.network().steps[42].name).toBe("features.42");
  expect(zoo.googlenet.network().steps.map(({ name }) => name)).toContain("inception4b.branch2.1.bn");
});

test("LeNet-5 reads a 32 × 32 picture with 61,706 parameters", () => {
  const lenet = zoo.lenet5.network();
  expect(lenet.input).toEqual([1, 1, 32, 32]);
  expect(summary(lenet).parameterCount).toBe(156 + 2416 + 48_120 + 10_164 + 850);
});

test("a picture too small is refused, naming the step", () => {
  expect(() => zoo.vgg16.network({ size: 16 })).toThrow(
    "step features.30: maxPool2d: expected a window at most 1 high",
  );
  expect(() => zoo.alexnet.network({ batch: 0 })).toThrow(
    "alexnet batch: expected a whole number of at least 1, got 0",
  );
});

test("AlexNet as published in 2012, its filters in two groups, has 60,965,224 parameters", () => {
  const conv = (inChannels: number, outChannels: number, kernelSize: number, groups = 1) =>
    layers.conv2d({ inChannels, outChannels, kernelSize, groups }).parameterCount;
  const linear = (inFeatures: number, outFeatures: number) =>
    layers.linear({ inFeatures, outFeatures }).parameterCount;
  const filters =
    conv(3, 96, 11) + conv(96, 256, 5, 2) + conv(256, 384, 3) + conv(384, 384, 3, 2) + conv(384, 256, 3, 2);
  expect(filters + linear(9216, 4096) + linear(4096, 4096) + linear(4096, 1000)).toBe(60_965_224);
  expect(zoo.alexnet.note).toContain("60,965,224");
});
