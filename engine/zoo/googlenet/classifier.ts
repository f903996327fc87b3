import { adaptiveAveragePool2d } from "../../layers/adaptiveAveragePool2d.ts";
import { dropout } from "../../layers/dropout.ts";
import { flatten } from "../../layers/flatten.ts";
import { linear } from "../../layers/linear.ts";
import { relu } from "../../layers/relu.ts";
import type { StepSpec } from "../../network/network.ts";
import { convolutionSteps } from "./inception.ts";

/**
 * A classifier half-way up: it sends a gradient into the middle of the network, and runs only in training. Its modules are
 * made after all of the network's but the last.
 */
export function classifier(
  name: string,
  source: string,
  inChannels: number,
  classes: number,
): readonly StepSpec[] {
  const steps: readonly StepSpec[] = [
    { name: `${name}.avgpool`, layer: adaptiveAveragePool2d({ outputSize: 4 }), inputs: [source] },
    ...convolutionSteps(`${name}.conv`, { inChannels, outChannels: 128, kernelSize: 1 }),
    { name: `${name}.flatten`, layer: flatten() },
    { name: `${name}.fc1`, layer: linear({ inFeatures: 128 * 4 * 4, outFeatures: 1024 }) },
    { name: `${name}.relu`, layer: relu({ inPlace: true }) },
    { name: `${name}.dropout`, layer: dropout({ probability: 0.7 }) },
    { name: `${name}.fc2`, layer: linear({ inFeatures: 1024, outFeatures: classes }) },
  ];
  return steps.map((step) => ({ ...step, trainingOnly: true, madeBefore: "fc" }));
}
