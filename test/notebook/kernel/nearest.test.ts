import { expect, test } from "vitest";
import { nearest } from "../../../site/notebook/kernel/nearest.ts";

const names = [
  "image",
  "pool",
  "stride",
  "featureMap",
  "conv2d",
  "maxPool2d",
  "relu",
  "adam",
  "tanh",
  "vgg16",
];

test("a misspelt name is answered with the one that was meant", () => {
  const meant = {
    imgae: "image",
    iamge: "image",
    miage: "image",
    imege: "image",
    imge: "image",
    immage: "image",
    IMAGE: "image",
    pol: "pool",
    poool: "pool",
    strid: "stride",
    fetauremap: "featureMap",
    feature_map: "featureMap",
    cov2d: "conv2d",
    conv2dd: "conv2d",
    max_pool2d: "maxPool2d",
    MaxPool2d: "maxPool2d",
  };
  for (const [name, near] of Object.entries(meant)) expect(nearest(name, names), name).toBe(near);
});

test("one kind of thing is never offered for another", () => {
  const others = ["elu", "gelu", "selu", "celu", "silu", "prelu", "leaky_relu", "relu6", "conv1d", "Conv3d"];
  const more = ["maxPool3d", "vgg15", "vgg1", "vgg116", "adamw", "AdamW", "nadam", "tan", "sinh", "fetch"];
  for (const name of [...others, ...more]) expect(nearest(name, [...names, "batch"]), name).toBeUndefined();
});

test("of three letters one may be missing inside, and none at the ends", () => {
  expect(nearest("stp", ["step"])).toBe("step");
  expect(nearest("row", ["rows"])).toBeUndefined();
  expect(nearest("map", ["mop", "maps", "cap"])).toBeUndefined();
});

test("numbers and single letters at the end tell things apart", () => {
  expect(nearest("layer2", ["layer1"])).toBeUndefined();
  expect(nearest("mapC", ["mapA"])).toBeUndefined();
  expect(nearest("conv4_1", ["conv4_2"])).toBeUndefined();
});

test("of two that are as near none is offered", () => {
  expect(nearest("pooll", ["pool", "polls"])).toBe("pool");
  expect(nearest("filer", ["filter", "filler"])).toBeUndefined();
});

test("of eight letters two may be wrong, of seven one", () => {
  expect(nearest("cunvulve", ["convolve"])).toBe("convolve");
  expect(nearest("saftmux", ["softmax"])).toBeUndefined();
  expect(nearest("saftmax", ["softmax"])).toBe("softmax");
});
