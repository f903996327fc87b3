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

/** Makes the layer that normalises so many channels. */
type Norm = (numFeatures: number) => Layer;

function entry(depth: keyof typeof blocks, publishedParameterCount: number, norm?: Norm): ZooEntry {
  const name = norm === undefined ? depth : `${depth}_bn`;
  return {
    name,
    paper: "Simonyan, Zisserman 2014, Very deep convolutional networks for large-scale image recognition",
    year: 2014,
    publishedParameterCount,
    size: 224,
    ...(norm !== undefined && {
      note: "The paper's network has no batch normalisation, which came a year later.",
    }),
    network(options = {}) {
      const { batch, size, classes } = pictureOptions(name, options);
      return build(
        name,
        [batch, 3, size, size],
        [
          ...moduleSteps("features", features(depth, norm)),
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

function features(depth: keyof typeof blocks, norm: Norm | undefined): readonly Layer[] {
  let inChannels = 3;
  return blocks[depth].flatMap((block) => [
    ...block.flatMap((outChannels) => {
      const filters = conv2d({ inChannels, outChannels, kernelSize: 3, padding: 1 });
      inChannels = outChannels;
      return [filters, ...(norm === undefined ? [] : [norm(outChannels)]), relu({ inPlace: true })];
    }),
    maxPool2d({ kernelSize: 2, stride: 2 }),
  ]);
}

const norm: Norm = (numFeatures) => batchNorm2d({ numFeatures });

// A program that uses one of them carries it alone, and batch normalisation only where it normalises.
export const vgg11 = /* @__PURE__ */ entry("vgg11", 132_863_336);
export const vgg13 = /* @__PURE__ */ entry("vgg13", 133_047_848);
export const vgg16 = /* @__PURE__ */ entry("vgg16", 138_357_544);
export const vgg19 = /* @__PURE__ */ entry("vgg19", 143_667_240);
export const vgg11_bn = /* @__PURE__ */ entry("vgg11", 132_868_840, norm);
export const vgg13_bn = /* @__PURE__ */ entry("vgg13", 133_053_736, norm);
export const vgg16_bn = /* @__PURE__ */ entry("vgg16", 138_365_992, norm);
export const vgg19_bn = /* @__PURE__ */ entry("vgg19", 143_678_248, norm);
