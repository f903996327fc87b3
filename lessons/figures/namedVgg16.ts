import { expectOptions, optionKinds, type Known } from "engine";
import { layers, sequence, type Layer, type Network } from "engine";

export interface NamedVgg16Options {
  /** Pictures at a time. */
  readonly batch?: number;
  /** Height and width of a picture. */
  readonly size?: readonly [height: number, width: number];
  /** The side of every filter, an odd number; the padding keeps the maps as they are. */
  readonly filterSide?: number;
  /** The factor by which there are more filters and neurons than published. */
  readonly width?: number;
  /** Whether ReLU writes over its input. */
  readonly inPlace?: boolean;
  /** Whether each last map is averaged to one value, as in ResNet, before the first fully connected layer. */
  readonly averaged?: boolean;
}

const blocks = [
  [64, 64],
  [128, 128],
  [256, 256, 256],
  [512, 512, 512],
  [512, 512, 512],
];

const known: Known<NamedVgg16Options> = {
  batch: optionKinds.number,
  size: optionKinds.list,
  filterSide: optionKinds.number,
  width: optionKinds.number,
  inPlace: optionKinds.flag,
  averaged: optionKinds.flag,
};

/**
 * VGG-16 under the names of its paper, `conv1_1` to `fc3`, so that a lesson can change it.
 *
 *     parametersOf(namedVgg16()).length // 32: weights and biases of 16 layers
 */
export function namedVgg16(options: NamedVgg16Options = {}): Network {
  expectOptions("namedVgg16", options, known);
  const {
    batch = 1,
    size = [224, 224],
    filterSide = 3,
    width = 1,
    inPlace = true,
    averaged = false,
  } = options;
  const steps: Record<string, Layer> = {};
  let inChannels = 3;
  blocks.forEach((filters, block) => {
    filters.forEach((count, place) => {
      const outChannels = count * width;
      const sides = { kernelSize: filterSide, padding: (filterSide - 1) / 2 };
      steps[`conv${block + 1}_${place + 1}`] = layers.conv2d({ inChannels, outChannels, ...sides });
      steps[`relu${block + 1}_${place + 1}`] = layers.relu({ inPlace });
      inChannels = outChannels;
    });
    steps[`pool${block + 1}`] = layers.maxPool2d({ kernelSize: 2, stride: 2 });
  });
  const neurons = 4096 * width;
  const outputSize = averaged ? 1 : 7;
  return sequence("VGG-16", [batch, 3, ...size], {
    ...steps,
    // As in torchvision: larger pictures end in 7 × 7, too; for 224 × 224 nothing changes.
    average: layers.adaptiveAveragePool2d({ outputSize }),
    flatten: layers.flatten(),
    fc1: layers.linear({ inFeatures: inChannels * outputSize ** 2, outFeatures: neurons }),
    relu6: layers.relu({ inPlace }),
    fc2: layers.linear({ inFeatures: neurons, outFeatures: neurons }),
    relu7: layers.relu({ inPlace }),
    fc3: layers.linear({ inFeatures: neurons, outFeatures: 1000 }),
  });
}
