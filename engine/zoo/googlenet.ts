import { adaptiveAveragePool2d } from "../layers/adaptiveAveragePool2d.ts";
import { dropout } from "../layers/dropout.ts";
import { flatten } from "../layers/flatten.ts";
import { linear } from "../layers/linear.ts";
import { maxPool2d } from "../layers/maxPool2d.ts";
import { build } from "../network/build.ts";
import type { StepSpec } from "../network/network.ts";
import type { ZooEntry } from "./zooEntry.ts";
import { pictureOptions } from "./pictureOptions.ts";
import { convolutionSteps, inception } from "./googlenet/inception.ts";
import { classifier } from "./googlenet/classifier.ts";

/** GoogLeNet as torchvision builds it, with both classifiers half-way up, which run only in training. */
export const googlenet: ZooEntry = {
  name: "googlenet",
  paper: "Szegedy et al. 2014, Going deeper with convolutions",
  year: 2014,
  publishedParameterCount: 6_624_904,
  size: 224,
  note: "Published without the two classifiers that help in training; with them it has 13,004,888 parameters. torchvision adds batch normalisation, and its third branch has 3 × 3 filters where the paper's has 5 × 5.",
  network(options = {}) {
    const { batch, size, classes } = pictureOptions("googlenet", options);
    return build(
      "googlenet",
      [batch, 3, size, size],
      [
        ...convolutionSteps("conv1", {
          inChannels: 3,
          outChannels: 64,
          kernelSize: 7,
          stride: 2,
          padding: 3,
        }),
        halving("maxpool1", 3),
        ...convolutionSteps("conv2", { inChannels: 64, outChannels: 64, kernelSize: 1 }),
        ...convolutionSteps("conv3", { inChannels: 64, outChannels: 192, kernelSize: 3, padding: 1 }),
        halving("maxpool2", 3),
        ...inception("inception3a", "maxpool2", 192, [64, 96, 128, 16, 32, 32]),
        ...inception("inception3b", "inception3a.cat", 256, [128, 128, 192, 32, 96, 64]),
        halving("maxpool3", 3),
        ...inception("inception4a", "maxpool3", 480, [192, 96, 208, 16, 48, 64]),
        ...classifier("aux1", "inception4a.cat", 512, classes),
        ...inception("inception4b", "inception4a.cat", 512, [160, 112, 224, 24, 64, 64]),
        ...inception("inception4c", "inception4b.cat", 512, [128, 128, 256, 24, 64, 64]),
        ...inception("inception4d", "inception4c.cat", 512, [112, 144, 288, 32, 64, 64]),
        ...classifier("aux2", "inception4d.cat", 528, classes),
        ...inception("inception4e", "inception4d.cat", 528, [256, 160, 320, 32, 128, 128]),
        halving("maxpool4", 2),
        ...inception("inception5a", "maxpool4", 832, [256, 160, 320, 32, 128, 128]),
        ...inception("inception5b", "inception5a.cat", 832, [384, 192, 384, 48, 128, 128]),
        { name: "avgpool", layer: adaptiveAveragePool2d({ outputSize: 1 }) },
        { name: "flatten", layer: flatten() },
        { name: "dropout", layer: dropout({ probability: 0.2 }) },
        { name: "fc", layer: linear({ inFeatures: 1024, outFeatures: classes }) },
      ],
    );
  },
};

function halving(name: string, kernelSize: number): StepSpec {
  return { name, layer: maxPool2d({ kernelSize, stride: 2, ceilMode: true }) };
}
