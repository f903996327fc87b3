import { alexnet } from "./alexnet.ts";
import { densenet121, densenet161, densenet169, densenet201 } from "./densenet.ts";
import type { ZooEntry } from "./zooEntry.ts";
import { googlenet } from "./googlenet.ts";
import { lenet5 } from "./lenet5.ts";
import { resnet101, resnet152, resnet18, resnet34, resnet50 } from "./resnet.ts";
import { vgg11, vgg11_bn, vgg13, vgg13_bn, vgg16, vgg16_bn, vgg19, vgg19_bn } from "./vgg.ts";

/** Published networks under torchvision's names. */
export const zoo = {
  lenet5,
  alexnet,
  vgg11,
  vgg13,
  vgg16,
  vgg19,
  vgg11_bn,
  vgg13_bn,
  vgg16_bn,
  vgg19_bn,
  googlenet,
  resnet18,
  resnet34,
  resnet50,
  resnet101,
  resnet152,
  densenet121,
  densenet161,
  densenet169,
  densenet201,
} satisfies Record<string, ZooEntry>;
