import type { Network } from "./network.ts";
import { build } from "./build.ts";

/** The network as it runs in evaluation mode: without what runs only in training, each layer in its evaluation form. */
export function inEvaluation(network: Network): Network {
  const plans = network.steps
    .filter(({ trainingOnly }) => !trainingOnly)
    .map((step) => ({ ...step, layer: step.layer.evaluation }));
  return build(network.name, network.input, plans);
}
