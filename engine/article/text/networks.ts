import { conv2d } from "../../layers/conv2d.ts";
import { linear } from "../../layers/linear.ts";
import { summary } from "../../network/summary.ts";
import { group } from "../../units/group.ts";
import { zoo } from "../../zoo/zoo.ts";
import type { ZooEntry } from "../../zoo/zooEntry.ts";
import { sayCounts } from "../answer.ts";
import { claimsAt, type Claim, type Verdict } from "../claim.ts";
import { depth, layerCount, trainedParameterCount } from "../layerCount.ts";

type Printed = readonly [text: string, verdict: Verdict];

interface Row {
  readonly entry: ZooEntry;
  readonly year: Printed;
  readonly convolutions: Printed;
  readonly fullyConnected: Printed;
  readonly parameters: Printed;
  /** The paper behind the year, where torchvision's network is of a later one. */
  readonly first?: Pick<ZooEntry, "paper" | "year">;
  readonly note?: string;
}

const imagenet =
  "Krizhevsky, Sutskever, Hinton 2012, ImageNet classification with deep convolutional neural networks";

const rows: Readonly<Record<string, Row>> = {
  AlexNet: {
    entry: zoo.alexnet,
    year: ["2012", "sourced"],
    convolutions: ["5", "exact"],
    fullyConnected: ["3", "exact"],
    parameters: ["61 Million", "rounded"],
    first: { paper: imagenet, year: 2012 },
    note: `; ${group(alexnet2012())} as published in 2012, its filters in two groups`,
  },
  GoogLeNet: {
    entry: zoo.googlenet,
    year: ["2014", "sourced"],
    convolutions: ["21", "exact"],
    fullyConnected: ["1", "exact"],
    parameters: ["40 Million", "wrong"],
    note: `; ${group(summary(zoo.googlenet.network()).parameterCount)} with both classifiers that help in training`,
  },
  ResNet: {
    entry: zoo.resnet50,
    year: ["2017", "wrong"],
    convolutions: ["49", "exact"],
    fullyConnected: ["1", "exact"],
    parameters: ["50 Million", "wrong"],
    note: ", the ResNet with so many layers",
  },
  "VGG-16": {
    entry: zoo.vgg16,
    year: ["2014", "sourced"],
    convolutions: ["13", "exact"],
    fullyConnected: ["3", "exact"],
    parameters: ["138 Million", "rounded"],
  },
};

/** The article's table of four networks, and the years beside their names. */
export function networks(): readonly Claim[] {
  return Object.entries(rows).flatMap(([name, row]) => {
    const { entry, year, convolutions, fullyConnected, parameters, first = entry, note = "" } = row;
    const network = entry.network();
    const [deep, all] = [depth(network, "conv2d"), layerCount(network, "conv2d")];
    const way =
      deep === all
        ? "all of them, one after another"
        : `on the longest path through the network, ${all} in all`;
    const count = trainedParameterCount(network);
    const full = layerCount(network, "linear");
    const dated = { published: `a paper of ${first.year}`, source: first.paper };
    return [
      ...claimsAt("text, parameters memory consumption", [
        [`${entry.name}-year`, ...year, dated, "the paper that introduces it"],
      ]),
      ...claimsAt(`table of networks, ${name}`, [
        [`${entry.name}-table-convolutions`, ...convolutions, sayCounts`${deep} convolutions`, way],
        [
          `${entry.name}-table-linear`,
          ...fullyConnected,
          sayCounts`${full} fully connected ${full === 1 ? "layer" : "layers"}`,
          "all that run after training",
        ],
        [
          `${entry.name}-table-parameters`,
          ...parameters,
          sayCounts`${count} parameters`,
          `counted in torchvision’s ${entry.name}${note}`,
        ],
      ]),
    ];
  });
}

// The network of the paper: two graphics cards, each with half of the filters, talking in the third layer alone.
function alexnet2012(): number {
  return [
    conv2d({ inChannels: 3, outChannels: 96, kernelSize: 11 }),
    conv2d({ inChannels: 96, outChannels: 256, kernelSize: 5, groups: 2 }),
    conv2d({ inChannels: 256, outChannels: 384, kernelSize: 3 }),
    conv2d({ inChannels: 384, outChannels: 384, kernelSize: 3, groups: 2 }),
    conv2d({ inChannels: 384, outChannels: 256, kernelSize: 3, groups: 2 }),
    linear({ inFeatures: 256 * 6 * 6, outFeatures: 4096 }),
    linear({ inFeatures: 4096, outFeatures: 4096 }),
    linear({ inFeatures: 4096, outFeatures: 1000 }),
  ].reduce((count, { parameterCount }) => count + parameterCount, 0);
}
