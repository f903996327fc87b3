import type { Network } from "engine";

export interface SightOptions {
  /** Whether poolings between the convolutions count; by default they do. */
  readonly poolings?: boolean;
}

/**
 * The side of the square that one value of a network's last convolution has seen of the picture, in pixels.
 *
 * Poolings have windows of 2 × 2 that move on by two; without them, `sightOf(network, { poolings: false })`, the
 * convolutions are thought of as one right after the other.
 *
 *     sightOf(zoo.vgg16.network()) // 196
 */
export function sightOf(network: Network, { poolings = true }: SightOptions = {}): number {
  const steps = network.steps.filter(
    ({ layer }) => layer.kind === "conv2d" || (poolings && layer.kind === "maxPool2d"),
  );
  const last = steps.findLastIndex(({ layer }) => layer.kind === "conv2d");
  let [side, apart] = [1, 1];
  for (const { layer } of steps.slice(0, last + 1)) {
    const [weights] = layer.parameters;
    const reach = weights === undefined ? 2 : weights.shape.at(-1)!;
    side += (reach - 1) * apart;
    if (weights === undefined) apart *= 2;
  }
  return side;
}
