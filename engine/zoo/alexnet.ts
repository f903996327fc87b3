import { adaptiveAveragePool2d } from "../layers/adaptiveAveragePool2d.ts";
import { conv2d } from "../layers/conv2d.ts";
import { dropout } from "../layers/dropout.ts";
import { flatten } from "../layers/flatten.ts";
import { linear } from "../layers/linear.ts";
import { maxPool2d } from "../layers/maxPool2d.ts";
import { relu } from "../layers/relu.ts";
import { build } from "../network/build.ts";
import type { ZooEntry } from "./zooEntry.ts";
import { pictureOptions } from "./pictureOptions.ts";
import { moduleSteps } from "./moduleSteps.ts";

/** AlexNet as torchvision builds it, one column of layers instead of the paper's two. */
export const alexnet: ZooEntry = {
  name: "alexnet",
  paper: "Krizhevsky 2014, One weird trick for parallelizing convolutional neural networks",
  year: 2014,
  publishedParameterCount: 61_100_840,
  size: 224,
  note: "The network of 2012 (Krizhevsky, Sutskever, Hinton) has 60,965,224 parameters, its filters in two groups.",
  network(options = {}) {
    const { batch, size, classes } = pictureOptions("alexnet", options);
    return build(
      "alexnet",
      [batch, 3, size, size],
      [
        ...moduleSteps("features", [
          conv2d({ inChannels: 3, outChannels: 64, kernelSize: 11, stride: 4, padding: 2 }),
          relu({ inPlace: true }),
          maxPool2d({ kernelSize: 3, stride: 2 }),
          conv2d({ inChannels: 64, outChannels: 192, kernelSize: 5, padding: 2 }),
          relu({ inPlace: true }),
          maxPool2d({ kernelSize: 3, stride: 2 }),
          conv2d({ inChannels: 192, outChannels: 384, kernelSize: 3, padding: 1 }),
          relu({ inPlace: true }),
          conv2d({ inChannels: 384, outChannels: 256, kernelSize: 3, padding: 1 }),
          relu({ inPlace: true }),
          conv2d({ inChannels: 256, outChannels: 256, kernelSize: 3, padding: 1 }),
          relu({ inPlace: true }),
          maxPool2d({ kernelSize: 3, stride: 2 }),
        ]),
        { name: "avgpool", layer: adaptiveAveragePool2d({ outputSize: 6 }) },
        { name: "flatten", layer: flatten() },
        ...moduleSteps("classifier", [
          dropout(),
          linear({ inFeatures: 256 * 6 * 6, outFeatures: 4096 }),
          relu({ inPlace: true }),
          dropout(),
          linear({ inFeatures: 4096, outFeatures: 4096 }),
          relu({ inPlace: true }),
          linear({ inFeatures: 4096, outFeatures: classes }),
        ]),
      ],
    );
  },
};
