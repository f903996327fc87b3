import { articleRule } from "../../memory/articleRule.ts";
import { featureMaps } from "../../memory/featureMaps.ts";
import { modelState, type ModelStateOptions } from "../../memory/modelState.ts";
import { optimizers } from "../../memory/optimizers/index.ts";
import { peak } from "../../memory/timeline/peak.ts";
import { trainingTimeline } from "../../memory/timeline/trainingTimeline.ts";
import type { Network } from "../../network/network.ts";
import { zeros } from "../../tensor.ts";
import { adam } from "../../training/adam.ts";
import { group } from "../../units/group.ts";
import { sayCounts } from "../answer.ts";
import { claimsAt, type Claim, type Row } from "../claim.ts";
import { inZoo } from "../inZoo.ts";
import { vgg16 } from "../vgg16.ts";

/** Claims about the memory that training keeps beside the weights, and that inference needs. */
export function training(): readonly Claim[] {
  const rule = pairRule();
  return [
    ...claimsAt("text, training versus inference", [...beside(), ...inference(rule)]),
    ...claimsAt("table, training versus inference", [
      [
        "table-activations",
        "large bulk of memory footprint",
        "wrong",
        inZoo("activations are more than half of the peak", mostlyActivations, { batch: 32 }),
        "a training step on 32 pictures with plain SGD; in LeNet-5 and AlexNet other things take more",
      ],
      ["table-inference-pair", "2 largest consecutive layers", ...rule],
    ]),
  ];
}

function beside(): readonly Row[] {
  const kept = Object.keys(adam().prepare(zeros([1])));
  const quadrupled = inZoo("4 ×", (network) => timesParameters(network, optimizers.adam) === 4);
  const rates = kept.filter((name) => /rate|lr/.test(name));
  return [
    [
      "words",
      "2600 words",
      "wrong",
      { published: "about 2800 words", source: "counted in the published text of 15 July 2022" },
      "up to that sentence, without headings, captions and the table",
    ],
    [
      "learning-rates",
      "each weight's gradients and learning rates",
      "wrong",
      { holds: rates.length > 0, text: `a gradient and ${rates.length} learning rates for each weight` },
      `Adam keeps ${kept.join(", ")}, SGD nothing; the rate is one number for all, as in torch/optim/adam.py and sgd.py`,
    ],
    [
      "training-parameters",
      "doubled",
      "exact",
      inZoo("2 × the parameters", (network) => timesParameters(network, optimizers.sgd) === 2),
      "weights + gradients; plain SGD keeps nothing more",
    ],
    [
      "adam-parameters",
      "triple",
      "wrong",
      sayCounts`${timesParameters(vgg16(), optimizers.adam)} × the parameters`,
      `weights + gradients + two averages, ${quadrupled.text}; with momentum it is ${timesParameters(vgg16(), optimizers.sgdMomentum)} ×`,
    ],
  ];
}

function inference(rule: readonly [Row[2], Row[3], string]): readonly Row[] {
  const largest = group(articleRule(vgg16(32)).pairBytes);
  const first = inZoo("the first 2 maps are the largest pair", firstAreLargest, { typically: true });
  return [
    ["inference-pair", 'the two most "expensive" consecutive layers', ...rule],
    [
      "inference-layers",
      "the first two layers",
      "exact",
      first,
      `“typically”: in VGG-16 it is these two, ${largest} B for 32 images; in the deeper ResNets the largest maps come later`,
    ],
    ["inference-maps", "temporarily hold two feature maps", ...rule],
  ];
}

// The same claim three times, so that it has one answer.
function pairRule(): readonly [Row[2], Row[3], string] {
  const holds = inZoo("2 consecutive layers are all that is alive", (network) => articleRule(network).holds);
  const batch = group(articleRule(vgg16(32)).activationBytes);
  return [
    "wrong",
    holds,
    `what is alive at the peak beside parameters and input; in VGG-16 it is these two, ${batch} B for 32 images; in other networks also what ReLU or normalisation writes anew, the places of maxima, or what a branch holds`,
  ];
}

function mostlyActivations(network: Network): boolean {
  const { bytes, byKind } = peak(trainingTimeline(network));
  return 2 * byKind.activations > bytes;
}

function firstAreLargest(network: Network): boolean {
  const [, first, second] = featureMaps(network).rows;
  const { pair } = articleRule(network);
  return pair[0].step === first.step && pair[1].step === second.step;
}

// Weights, gradients and what the optimizer keeps, by weights; Adam's counters of steps round away.
function timesParameters(network: Network, optimizer: Required<ModelStateOptions>["optimizer"]): number {
  const { rows } = modelState(network, { optimizer });
  const bytes = (name: string): number => rows.find((row) => row.name === name)?.bytes ?? 0;
  return Math.round((bytes("weights") + bytes("gradients") + bytes("optimizer state")) / bytes("weights"));
}
