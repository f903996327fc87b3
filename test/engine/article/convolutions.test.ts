import { expect, test } from "vitest";
import { commonestKernel, convolutions, hasBiases, strideOf } from "../../../engine/article/convolutions.ts";
import { zoo } from "../../../engine/zoo/zoo.ts";

test("AlexNet has five convolutions, the first with a stride of 4 and 11 × 11 weights", () => {
  const five = convolutions(zoo.alexnet.network());
  expect(five.map(strideOf)).toEqual([4, 1, 1, 1, 1]);
  expect(five[0].layer.parameters[0].shape).toEqual([64, 3, 11, 11]);
  expect(commonestKernel(zoo.alexnet.network())).toBe("3 × 3");
});

test("most kernels of ResNet-50 are 1 × 1, and none has a bias", () => {
  expect(commonestKernel(zoo.resnet50.network())).toBe("1 × 1");
  expect(convolutions(zoo.resnet50.network()).some(hasBiases)).toBe(false);
  expect(convolutions(zoo.vgg16_bn.network()).every(hasBiases)).toBe(true);
});
