import type { Shape } from "../layers/layer.ts";
import type { Network } from "../network/network.ts";

/** One label for each place at which a network scores its classes: `[N]` for scores `[N, classes]`. */
export function labelsShape(network: Network): Shape {
  const [N, , ...places] = network.steps[network.output].outputShape;
  return [N, ...places];
}
