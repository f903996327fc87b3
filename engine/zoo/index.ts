export { alexnet } from "./alexnet.ts";
export { densenet121, densenet161, densenet169, densenet201 } from "./densenet.ts";
export { googlenet } from "./googlenet.ts";
export { lenet5 } from "./lenet5.ts";
export { resnet101, resnet152, resnet18, resnet34, resnet50 } from "./resnet.ts";
export { vgg11, vgg11_bn, vgg13, vgg13_bn, vgg16, vgg16_bn, vgg19, vgg19_bn } from "./vgg.ts";
