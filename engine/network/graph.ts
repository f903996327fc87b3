import type { Layer, Shape } from "../layers/layer.ts";
import { build } from "./build.ts";
import type { Network } from "./network.ts";

/** A layer with the names of what it takes; a layer alone takes the output of the step before. */
export type GraphStep = Layer | readonly [layer: Layer, ...inputs: string[]];

/**
 * A network with branches: each step names the steps it takes, `input` being the network's own.
 *
 *     graph("residual", [1, 8, 4, 4], {
 *       conv: layers.conv2d({inChannels: 8, outChannels: 8, kernelSize: 3, padding: 1}),
 *       sum: [layers.add(), "conv", "input"],
 *     }).steps[1].outputShape // [1, 8, 4, 4]
 *
 * Steps run in the order in which they are listed. Throws, naming the step, when it takes an unknown step, a later one, or
 * a shape that its layer refuses.
 */
export function graph(name: string, input: Shape, steps: Readonly<Record<string, GraphStep>>): Network {
  const plans = Object.entries(steps).map(([step, entry]) => {
    if (!isTaking(entry)) return { name: step, layer: entry };
    const [layer, ...inputs] = entry;
    return { name: step, layer, inputs };
  });
  return build(name, input, plans);
}

function isTaking(entry: GraphStep): entry is readonly [Layer, ...string[]] {
  return Array.isArray(entry);
}
