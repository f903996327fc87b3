import { averagePool2d } from "../layers/averagePool2d.ts";
import { conv2d } from "../layers/conv2d.ts";
import { flatten } from "../layers/flatten.ts";
import { linear } from "../layers/linear.ts";
import { relu } from "../layers/relu.ts";
import { sequence } from "../network/sequence.ts";
import type { ZooEntry } from "./zooEntry.ts";
import { pictureOptions } from "./pictureOptions.ts";

/** LeNet-5 as it is built today: every filter sees every map, and ReLU stands in for tanh. */
export const lenet5: ZooEntry = {
  name: "lenet5",
  paper: "LeCun, Bottou, Bengio, Haffner 1998, Gradient-based learning applied to document recognition",
  year: 1998,
  publishedParameterCount: 61_706,
  size: 32,
  note: "The paper counts 60,000: there each of the second layer's filters sees some of the six maps, and pools have weights.",
  network(options = {}) {
    const { batch, size, classes } = pictureOptions("lenet5", options, { size: 32, classes: 10 });
    return sequence("lenet5", [batch, 1, size, size], {
      conv1: conv2d({ inChannels: 1, outChannels: 6, kernelSize: 5 }),
      relu1: relu(),
      pool1: averagePool2d({ kernelSize: 2 }),
      conv2: conv2d({ inChannels: 6, outChannels: 16, kernelSize: 5 }),
      relu2: relu(),
      pool2: averagePool2d({ kernelSize: 2 }),
      flatten: flatten(),
      fc1: linear({ inFeatures: 400, outFeatures: 120 }),
      relu3: relu(),
      fc2: linear({ inFeatures: 120, outFeatures: 84 }),
      relu4: relu(),
      fc3: linear({ inFeatures: 84, outFeatures: classes }),
    });
  },
};
