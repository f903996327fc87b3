import { expect, test } from "vitest";
import { halves, poolings, windowOf } from "../../../engine/article/poolings.ts";
import { layers } from "../../../engine/layers/layers.ts";
import { zoo } from "../../../engine/zoo/zoo.ts";

test("a window is read off what a pooling does", () => {
  const { averagePool2d, maxPool2d } = layers;
  expect(windowOf(maxPool2d({ kernelSize: 2 }))).toEqual({ side: 2, stride: 2 });
  expect(windowOf(maxPool2d({ kernelSize: 3, stride: 2, padding: 1 }))).toEqual({ side: 3, stride: 2 });
  expect(windowOf(maxPool2d({ kernelSize: 3, stride: 1, padding: 1 }))).toEqual({ side: 3, stride: 1 });
  expect(windowOf(averagePool2d({ kernelSize: 4, stride: 2 }))).toEqual({ side: 4, stride: 2 });
});

test("VGG-16 has five poolings, and each halves both sides", () => {
  const five = poolings(zoo.vgg16.network());
  expect(five.map(({ outputShape }) => outputShape[2])).toEqual([112, 56, 28, 14, 7]);
  expect(five.every(halves)).toBe(true);
});

test("GoogLeNet has poolings that halve nothing", () => {
  expect(poolings(zoo.googlenet.network()).filter(halves).length).toBe(4);
});
