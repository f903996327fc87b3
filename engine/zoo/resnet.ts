import { adaptiveAveragePool2d } from "../layers/adaptiveAveragePool2d.ts";
import { add } from "../layers/add.ts";
import { batchNorm2d } from "../layers/batchNorm2d.ts";
import { conv2d } from "../layers/conv2d.ts";
import { flatten } from "../layers/flatten.ts";
import { linear } from "../layers/linear.ts";
import { maxPool2d } from "../layers/maxPool2d.ts";
import { relu } from "../layers/relu.ts";
import { build } from "../network/build.ts";
import type { StepSpec } from "../network/network.ts";
import { namings, type Naming, type ZooEntry } from "./zooEntry.ts";
import { pictureOptions } from "./pictureOptions.ts";

/** Blocks of each stage, and what a block is: two 3 × 3 convolutions, or 1 × 1, 3 × 3, 1 × 1 to 4 times the width. */
interface Plan {
  readonly stages: readonly number[];
  readonly bottleneck: boolean;
}

function entry(depth: number, publishedParameterCount: number, plan: Plan): ZooEntry {
  const name = `resnet${depth}`;
  return {
    name,
    paper: "He, Zhang, Ren, Sun 2015, Deep residual learning for image recognition",
    year: 2015,
    publishedParameterCount,
    size: 224,
    namings,
    ...(plan.bottleneck
      ? { note: "The paper halves the map in a block's first convolution, torchvision in the second." }
      : {}),
    network(options = {}) {
      const { batch, size, classes, naming } = pictureOptions(name, options, { namings });
      const width = plan.bottleneck ? 4 * 512 : 512;
      return build(
        name,
        [batch, 3, size, size],
        [
          {
            name: "conv1",
            layer: conv2d({
              inChannels: 3,
              outChannels: 64,
              kernelSize: 7,
              stride: 2,
              padding: 3,
              bias: false,
            }),
          },
          { name: "bn1", layer: batchNorm2d({ numFeatures: 64 }) },
          { name: "relu", layer: relu({ inPlace: true }) },
          { name: "maxpool", layer: maxPool2d({ kernelSize: 3, stride: 2, padding: 1 }) },
          ...stages(plan, naming),
          { name: "avgpool", layer: adaptiveAveragePool2d({ outputSize: 1 }) },
          { name: "flatten", layer: flatten() },
          { name: "fc", layer: linear({ inFeatures: width, outFeatures: classes }) },
        ],
      );
    },
  };
}

function stages({ stages, bottleneck }: Plan, naming: Naming): readonly StepSpec[] {
  const steps: StepSpec[] = [];
  let [source, inChannels] = ["maxpool", 64];
  stages.forEach((count, stage) => {
    for (let place = 0; place < count; place++) {
      const name = `layer${stage + 1}.${place}`;
      const block = {
        name,
        source,
        inChannels,
        width: 64 * 2 ** stage,
        stride: stage > 0 && place === 0 ? 2 : 1,
      };
      steps.push(...written(residual(block, bottleneck), name, naming));
      source = steps[steps.length - 1].name;
      inChannels = block.width * (bottleneck ? 4 : 1);
    }
  });
  return steps;
}

interface Block {
  readonly name: string;
  readonly source: string;
  readonly inChannels: number;
  readonly width: number;
  readonly stride: number;
}

function residual(
  { name, source, inChannels, width, stride }: Block,
  bottleneck: boolean,
): readonly StepSpec[] {
  const outChannels = bottleneck ? 4 * width : width;
  const convolutions = bottleneck
    ? [
        { inChannels, outChannels: width, kernelSize: 1 },
        { inChannels: width, outChannels: width, kernelSize: 3, stride, padding: 1 },
        { inChannels: width, outChannels, kernelSize: 1 },
      ]
    : [
        { inChannels, outChannels: width, kernelSize: 3, stride, padding: 1 },
        { inChannels: width, outChannels, kernelSize: 3, padding: 1 },
      ];
  const last = convolutions.length;
  const main = convolutions.flatMap((options, index): readonly StepSpec[] => [
    {
      name: `${name}.conv${index + 1}`,
      layer: conv2d({ ...options, bias: false }),
      ...(index === 0 ? { inputs: [source] } : {}),
    },
    { name: `${name}.bn${index + 1}`, layer: batchNorm2d({ numFeatures: options.outChannels }) },
    ...(index + 1 < last ? [{ name: `${name}.relu${index + 1}`, layer: relu({ inPlace: true }) }] : []),
  ]);
  const projected = stride !== 1 || inChannels !== outChannels;
  const down = `${name}.downsample`;
  const projection: readonly StepSpec[] = [
    {
      name: `${down}.0`,
      layer: conv2d({ inChannels, outChannels, kernelSize: 1, stride, bias: false }),
      inputs: [source],
    },
    { name: `${down}.1`, layer: batchNorm2d({ numFeatures: outChannels }) },
  ];
  return [
    ...main,
    ...(projected ? projection : []),
    {
      name: `${name}.add`,
      layer: add({ inPlace: true }),
      inputs: [`${name}.bn${last}`, projected ? `${down}.1` : source],
    },
    { name: `${name}.relu${last}`, layer: relu({ inPlace: true }) },
  ];
}

// torchvision writes into names and maps again: `out = self.bn1(out)`, `out += identity`. Who gives each map a name, or adds
// in the return, keeps maps until the block returns; only the modules' ReLUs still work in place.
function written(steps: readonly StepSpec[], block: string, naming: Naming): readonly StepSpec[] {
  if (naming === "torchvision") return steps;
  const [sum, last] = [steps.length - 2, steps.length - 1];
  return steps.map((step, place) => {
    const plan = place === sum ? { ...step, layer: add() } : step;
    const isIn = !step.name.startsWith(`${block}.downsample.0`) && place < last;
    const isHeld = naming === "a name each" ? isIn : step.name === steps[sum].inputs?.[0];
    return isHeld ? { ...plan, heldUntil: steps[last].name } : plan;
  });
}

export const resnet18 = entry(18, 11_689_512, { stages: [2, 2, 2, 2], bottleneck: false });
export const resnet34 = entry(34, 21_797_672, { stages: [3, 4, 6, 3], bottleneck: false });
export const resnet50 = entry(50, 25_557_032, { stages: [3, 4, 6, 3], bottleneck: true });
export const resnet101 = entry(101, 44_549_160, { stages: [3, 4, 23, 3], bottleneck: true });
export const resnet152 = entry(152, 60_192_808, { stages: [3, 8, 36, 3], bottleneck: true });
