import { peak } from "../../memory/timeline/peak.ts";
import { inferenceTimeline } from "../../memory/timeline/inferenceTimeline.ts";
import type { Network } from "../../network/network.ts";
import { sayCounts } from "../answer.ts";
import { claimsAt, type Claim, type Row } from "../claim.ts";
import type { Trial } from "../answer.ts";
import { inZoo, trial } from "../inZoo.ts";
import { layerCount, trainedParameterCount } from "../layerCount.ts";
import { zoo } from "../../zoo/zoo.ts";
import { vgg16 } from "../vgg16.ts";
import { firstLayer } from "./firstLayer.ts";
import { firstPooling } from "./firstPooling.ts";
import { secondLayer } from "./secondLayer.ts";

/** The layers of VGG-16, and the parameters of the first three. */
export function parameters(): readonly Claim[] {
  return claimsAt("text, parameters memory consumption", [
    ...layers(),
    ...firstLayer(),
    ...secondLayer(),
    ...firstPooling(),
  ]);
}

function layers(): readonly Row[] {
  const network = vgg16();
  const [conv, pool, linear] = ["conv2d", "maxPool2d", "linear"].map((kind) => layerCount(network, kind));
  const [, channels, H, W] = network.input;
  return [
    [
      "vgg16-convolutions",
      "thirteen convolutional layers",
      "exact",
      sayCounts`${conv} convolutions`,
      "counted in VGG-16",
    ],
    ["vgg16-pools", "five Max Pooling layers", "exact", sayCounts`${pool} max poolings`, "counted in VGG-16"],
    [
      "vgg16-fully-connected",
      "three fully-connected layers",
      "exact",
      sayCounts`${linear} fully connected layers`,
      "counted in VGG-16",
    ],
    [
      "vgg16-layers",
      "21",
      "exact",
      sayCounts`${conv + pool + linear} layers`,
      `${conv} + ${pool} + ${linear}`,
    ],
    [
      "vgg16-learnable",
      "16 layers with learnable parameters",
      "exact",
      sayCounts`${conv + linear} layers with parameters`,
      `${conv} + ${linear}`,
    ],
    [
      "memory-categories",
      "predominantly spits into two significant categories",
      "exact",
      inZoo("2 kinds, parameters and feature maps, fill more than 90% of the peak", mostly),
      "everything alive at the peak of a forward pass; training adds gradients and what the optimizer keeps",
    ],
    [
      "parameters-constant",
      "The parameters' memory remains constant",
      "exact",
      sameParameters(),
      "in VGG-16 and AlexNet as torchvision has them, where a pooling brings all maps to one size; LeNet-5 takes only one size",
    ],
    ["vgg16-picture", "224 x 224", "exact", sayCounts`${H} × ${W} pixels`, "the input of VGG-16"],
    ["vgg16-channels", "three channels", "exact", sayCounts`${channels} channels`, "the input of VGG-16"],
  ];
}

// Without what training adds: the article comes to that later.
function mostly(network: Network): boolean {
  const { bytes, byKind } = peak(inferenceTimeline(network));
  return byKind.weights + byKind.activations + byKind.temporaries > 0.9 * bytes;
}

// LeNet-5 refuses larger pictures.
function sameParameters(): Trial {
  const found = Object.values(zoo)
    .filter(({ name }) => name !== "lenet5")
    .map((entry) => {
      const larger = entry.network({ batch: 32, size: 2 * entry.size });
      return trainedParameterCount(larger) === trainedParameterCount(entry.network());
    });
  return trial("the same parameters for 32 pictures of twice the side", found, "networks");
}
