import { expect, test } from "vitest";
import { nearest } from "../../engine/nearest.ts";

test("nearest finds what is one or two letters away", () => {
  expect(nearest("cnov", ["relu", "conv"])).toBe("conv");
  expect(nearest("drpout", ["relu", "dropout"])).toBe("dropout");
});

test("nearest offers nothing that begins differently or has another number", () => {
  expect(nearest("elu", ["relu"])).toBeUndefined();
  expect(nearest("vgg15", ["vgg13", "vgg16"])).toBeUndefined();
  expect(nearest("conv3d", ["conv2d"])).toBeUndefined();
});

test("nearest takes two letters only in long names, and two that changed places for one", () => {
  expect(nearest("rleu", ["relu"])).toBe("relu");
  expect(nearest("rlue", ["relu"])).toBeUndefined();
  expect(nearest("avergepol", ["averagepool"])).toBe("averagepool");
});

test("nearest finds nothing where everything is far", () => {
  expect(nearest("transformer", ["relu", "conv"])).toBeUndefined();
  expect(nearest("a", ["b"])).toBeUndefined();
});

test("nearest takes two letters from seven on, one in six", () => {
  expect(nearest("saftmux", ["softmax"])).toBe("softmax");
  expect(nearest("cunv2b", ["conv2d"])).toBeUndefined();
  expect(nearest("cunv2d", ["conv2d"])).toBe("conv2d");
});
