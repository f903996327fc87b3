import { adaptiveAveragePool2d } from "../layers/adaptiveAveragePool2d.ts";
import { averagePool2d } from "../layers/averagePool2d.ts";
import { batchNorm2d } from "../layers/batchNorm2d.ts";
import { concat } from "../layers/concat.ts";
import { conv2d } from "../layers/conv2d.ts";
import { flatten } from "../layers/flatten.ts";
import { linear } from "../layers/linear.ts";
import { maxPool2d } from "../layers/maxPool2d.ts";
import { relu } from "../layers/relu.ts";
import { build } from "../network/build.ts";
import type { StepSpec } from "../network/network.ts";
import type { Naming, ZooEntry } from "./zooEntry.ts";
import { pictureOptions } from "./pictureOptions.ts";

/** The maps that the first convolution makes and each dense layer adds, and the layers in each block. */
interface Plan {
  readonly first: number;
  readonly growth: number;
  readonly blocks: readonly number[];
}

const namings: readonly Naming[] = ["torchvision", "a name each"];

/** A dense layer narrows what it gets to this many times what it adds. */
const bottleneck = 4;

function entry(depth: number, publishedParameterCount: number, plan: Plan): ZooEntry {
  const name = `densenet${depth}`;
  return {
    name,
    paper: "Huang, Liu, van der Maaten, Weinberger 2016, Densely connected convolutional networks",
    year: 2016,
    publishedParameterCount,
    size: 224,
    namings,
    network(options = {}) {
      const { batch, size, classes, naming } = pictureOptions(name, options, { namings });
      const { first } = plan;
      const stem = { inChannels: 3, outChannels: first, kernelSize: 7, stride: 2, padding: 3, bias: false };
      const { steps, source, channels } = blocks(plan, naming);
      return build(
        name,
        [batch, 3, size, size],
        [
          { name: "features.conv0", layer: conv2d(stem) },
          { name: "features.norm0", layer: batchNorm2d({ numFeatures: first }) },
          { name: "features.relu0", layer: relu({ inPlace: true }) },
          { name: "features.pool0", layer: maxPool2d({ kernelSize: 3, stride: 2, padding: 1 }) },
          ...steps,
          // The variable `features` of torchvision's forward stays until the network has answered.
          {
            name: "features.norm5",
            layer: batchNorm2d({ numFeatures: channels }),
            inputs: [source],
            heldUntil: "classifier",
          },
          { name: "relu", layer: relu({ inPlace: true }) },
          { name: "avgpool", layer: adaptiveAveragePool2d({ outputSize: 1 }) },
          { name: "flatten", layer: flatten() },
          { name: "classifier", layer: linear({ inFeatures: channels, outFeatures: classes }) },
        ],
      );
    },
  };
}

// Dense blocks with a transition between each two, which halves channels and sides.
function blocks(
  { first, growth, blocks }: Plan,
  naming: Naming,
): { readonly steps: readonly StepSpec[]; readonly source: string; readonly channels: number } {
  const steps: StepSpec[] = [];
  let [source, channels] = ["features.pool0", first];
  blocks.forEach((count, place) => {
    const block = `features.denseblock${place + 1}`;
    const maps = [source];
    for (let index = 1; index <= count; index++) {
      const name = `${block}.denselayer${index}`;
      steps.push(...denseLayer(name, maps, { inChannels: channels, growth, naming }));
      maps.push(`${name}.conv2`);
      channels += growth;
    }
    source = `${block}.cat`;
    steps.push({ name: source, layer: concat(), inputs: maps });
    if (place === blocks.length - 1) return;
    const [transition, half] = [`features.transition${place + 1}`, channels / 2];
    const halving = { inChannels: channels, outChannels: half, kernelSize: 1, bias: false };
    steps.push(
      { name: `${transition}.norm`, layer: batchNorm2d({ numFeatures: channels }), inputs: [source] },
      { name: `${transition}.relu`, layer: relu({ inPlace: true }) },
      { name: `${transition}.conv`, layer: conv2d(halving) },
      { name: `${transition}.pool`, layer: averagePool2d({ kernelSize: 2, stride: 2 }) },
    );
    [source, channels] = [`${transition}.pool`, half];
  });
  return { steps, source, channels };
}

// All maps so far, joined, narrowed, and `growth` new maps made of them.
function denseLayer(
  name: string,
  maps: readonly string[],
  { inChannels, growth, naming }: { inChannels: number; growth: number; naming: Naming },
): readonly StepSpec[] {
  const width = bottleneck * growth;
  const narrow = { inChannels, outChannels: width, kernelSize: 1, bias: false };
  const grow = { inChannels: width, outChannels: growth, kernelSize: 3, padding: 1, bias: false };
  const held = (step: string) => ({ heldUntil: `${name}.${step}` });
  // torchvision's variables: `concated_features` until `bn_function` returns, `bottleneck_output` until `forward` does.
  const [joined, narrowed, other] =
    naming === "a name each"
      ? [held("conv2"), held("conv2"), held("conv2")]
      : [held("conv1"), held("conv2"), {}];
  return [
    { name: `${name}.cat`, layer: concat(), inputs: [...maps], ...joined },
    { name: `${name}.norm1`, layer: batchNorm2d({ numFeatures: inChannels }), ...other },
    { name: `${name}.relu1`, layer: relu({ inPlace: true }) },
    { name: `${name}.conv1`, layer: conv2d(narrow), ...narrowed },
    { name: `${name}.norm2`, layer: batchNorm2d({ numFeatures: width }), ...other },
    { name: `${name}.relu2`, layer: relu({ inPlace: true }) },
    { name: `${name}.conv2`, layer: conv2d(grow) },
  ];
}

export const densenet121 = entry(121, 7_978_856, { first: 64, growth: 32, blocks: [6, 12, 24, 16] });
export const densenet161 = entry(161, 28_681_000, { first: 96, growth: 48, blocks: [6, 12, 36, 24] });
export const densenet169 = entry(169, 14_149_480, { first: 64, growth: 32, blocks: [6, 12, 32, 32] });
export const densenet201 = entry(201, 20_013_928, { first: 64, growth: 32, blocks: [6, 12, 48, 32] });
