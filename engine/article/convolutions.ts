import type { Network, Step } from "../network/network.ts";

/** The convolutions of a network. */
export function convolutions({ steps }: Network): readonly Step[] {
  return steps.filter(({ layer }) => layer.kind === "conv2d");
}

/** The kernel that most convolutions of a network have, as `3 × 3`; the first among equals. */
export function commonestKernel(network: Network): string {
  const counts = new Map<string, number>();
  for (const { layer } of convolutions(network)) {
    const kernel = layer.parameters[0].shape.slice(2).join(" × ");
    counts.set(kernel, (counts.get(kernel) ?? 0) + 1);
  }
  const [[kernel]] = [...counts].sort(([, a], [, b]) => b - a);
  return kernel;
}

/** The stride of a filter: the side that goes in by the side that comes out. */
export function strideOf({ inputShapes: [from], outputShape }: Step): number {
  return Math.round(from[2] / outputShape[2]);
}

/** Whether a convolution has one bias a filter. */
export function hasBiases({ layer: { parameters }, outputShape }: Step): boolean {
  const bias = parameters.find(({ name }) => name === "bias");
  return bias !== undefined && bias.shape.length === 1 && bias.shape[0] === outputShape[1];
}
