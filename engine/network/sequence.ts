import type { Layer, Shape } from "../layers/layer.ts";
import { build } from "./build.ts";
import type { Network } from "./network.ts";

/**
 * A network whose layers run one after another, each on the output of the one before.
 *
 *     sequence("tiny", [1, 1, 8, 8], {
 *       conv1: layers.conv2d({inChannels: 1, outChannels: 4, kernelSize: 3}),
 *       relu1: layers.relu(),
 *     }).steps[1].outputShape // [1, 4, 6, 6]
 *
 * Throws, naming the step, when a layer refuses what comes to it.
 */
export function sequence(name: string, input: Shape, layers: Readonly<Record<string, Layer>>): Network {
  const plans = Object.entries(layers).map(([step, layer]) => ({ name: step, layer }));
  return build(name, input, plans);
}
