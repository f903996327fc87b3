import { expect, test } from "vitest";
import { layers, sequence } from "engine";
import { articleRule } from "../../../engine/memory/articleRule.ts";
import { zoo } from "../../../engine/zoo/zoo.ts";

test("the article's rule holds for VGG-16: two maps of 411,041,792 B", () => {
  const { holds, pair, pairBytes, bytes } = articleRule(zoo.vgg16.network({ batch: 32 }));
  expect(holds).toBe(true);
  expect(pair.map(({ step }) => step)).toEqual(["features.0", "features.2"]);
  expect(pairBytes).toBe(2 * 411_041_792);
  expect(bytes).toBe(553_430_176 + 2 * 411_041_792);
});

test("it fails where pools write down places, and where a skip connection keeps more than two maps", () => {
  const fails = Object.values(zoo).filter((entry) => !articleRule(entry.network()).holds);
  expect(fails.map(({ name }) => name)).toEqual([
    "lenet5",
    "alexnet",
    "vgg11",
    "vgg11_bn",
    "googlenet",
    "resnet18",
    "resnet34",
    "resnet50",
    "resnet101",
    "resnet152",
    "densenet121",
    "densenet161",
    "densenet169",
    "densenet201",
  ]);
});

test("ResNet-50 at batch 32 has four maps alive, 333,971,456 B: three of 102,760,448 and one of 25,690,112", () => {
  const { activationBytes, pairBytes } = articleRule(zoo.resnet50.network({ batch: 32 }));
  expect(activationBytes).toBe(3 * 102_760_448 + 25_690_112);
  expect(pairBytes).toBe(2 * 102_760_448);
});

test("of pairs that are as large, the first is the rule's", () => {
  const same = layers.conv2d({ inChannels: 1, outChannels: 1, kernelSize: 1 });
  const network = sequence("equals", [1, 1, 4, 4], { a: same, b: same, c: same });
  expect(articleRule(network).pair.map(({ step }) => step)).toEqual(["a", "b"]);
});
