import { adaptiveAveragePool2d } from "../layers/adaptiveAveragePool2d.ts";
import { batchNorm2d } from "../layers/batchNorm2d.ts";
import { conv2d } from "../layers/conv2d.ts";
import { dropout } from "../layers/dropout.ts";
import { flatten } from "../layers/flatten.ts";
import { linear } from "../layers/linear.ts";
import { maxPool2d } from "../layers/maxPool2d.ts";
import { relu } from "../layers/relu.ts";
import type { Layer } from "../layers/layer.ts";
import { build } from "../network/build.ts";
import type { ZooEntry } from "./zooEntry.ts";
import { pictureOptions } from "./pictureOptions.ts";
import { moduleSteps } from "./moduleSteps.ts";

// The filters of each block's convolutions; after every block the map is halved.
const blocks = {
  vgg11: [[64], [128], [256, 256], [512, 512], [512, 512]],
  vgg13: [
    [64, 64],
    [128, 128],
    [256, 256],
    [512, 512],
    [512, 512],
  ],
  vgg16: [
    [64, 64],
    [128, 128],
    [256, 256, 256],
    [512, 512, 512],
    [512, 512, 512],
  ],
  vgg19: [
    [64, 64],
    [128, 128],
    [256, 256, 256, 256],
    [512, 512, 512, 512],
    [512, 512, 512, 512],
  ],
};

function entry(depth: keyof typeof blocks, publishedParameterCount: number, normalised = false): ZooEntry {
  const name = normalised ? `${depth}_bn` : depth;
  return {
    name,
    paper: "Simonyan, Zisserman 2014, Very deep convolutional networks for large-scale image recognition",
    year: 2014,
    publishedParameterCount,
    size: 224,
    ...(normalised
      ? { note: "The paper's network has no batch normalisation, which came a year later." }
      : {}),
    network(options = {}) {
      const { batch, size, classes } = pictureOptions(name, options);
      return build(
        name,
        [batch, 3, size, size],
        [
          ...moduleSteps("features", features(depth, normalised)),
          { name: "avgpool", layer: adaptiveAveragePool2d({ outputSize: 7 }) },
          { name: "flatten", layer: flatten() },
          ...moduleSteps("classifier", [
            linear({ inFeatures: 512 * 7 * 7, outFeatures: 4096 }),
            relu({ inPlace: true }),
            dropout(),
            linear({ inFeatures: 4096, outFeatures: 4096 }),
            relu({ inPlace: true }),
            dropout(),
            linear({ inFeatures: 4096, outFeatures: classes }),
          ]),
        ],
      );
    },
  };
}

function features(depth: keyof typeof blocks, normalised: boolean): readonly Layer[] {
  let inChannels = 3;
  return blocks[depth].flatMap((block) => [
    ...block.flatMap((outChannels) => {
      const filters = conv2d({ inChannels, outChannels, kernelSize: 3, padding: 1 });
      inChannels = outChannels;
      const norm = normalised ? [batchNorm2d({ numFeatures: outChannels })] : [];
      return [filters, ...norm, relu({ inPlace: true })];
    }),
    maxPool2d({ kernelSize: 2, stride: 2 }),
  ]);
}

export const vgg11 = entry("vgg11", 132_863_336);
export const vgg13 = entry("vgg13", 133_047_848);
export const vgg16 = entry("vgg16", 138_357_544);
export const vgg19 = entry("vgg19", 143_667_240);
export const vgg11_bn = entry("vgg11", 132_868_840, true);
export const vgg13_bn = entry("vgg13", 133_053_736, true);
export const vgg16_bn = entry("vgg16", 138_365_992, true);
export const vgg19_bn = entry("vgg19", 143_678_248, true);
