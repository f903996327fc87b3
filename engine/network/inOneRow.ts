import { build } from "./build.ts";
import type { Network } from "./network.ts";

/**
 * The same steps without modules around them and without variables that outlive their use, so that nobody but who takes a
 * map holds it: a program that deletes each map as soon as it can.
 */
export function inOneRow(network: Network): Network {
  const flat = (name: string): string => name.replaceAll(".", "_");
  const plans = network.steps.map(({ name, layer, inputs, trainingOnly }) => ({
    name: flat(name),
    layer,
    inputs: inputs.map(flat),
    trainingOnly,
  }));
  return build(network.name, network.input, plans);
}
