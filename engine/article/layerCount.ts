import { inEvaluation } from "../network/inEvaluation.ts";
import type { Network } from "../network/network.ts";

/** Counts the layers of a kind that a network has once trained. */
export function layerCount(network: Network, kind: string): number {
  return inEvaluation(network).steps.filter(({ layer }) => layer.kind === kind).length;
}

/** Counts the layers of a kind on the longest way from the input to any step. */
export function depth(network: Network, kind: string): number {
  const { steps } = inEvaluation(network);
  const depths: number[] = [];
  for (const { layer, sources } of steps) {
    const before = Math.max(0, ...sources.map((source) => depths[source] ?? 0));
    depths.push(before + (layer.kind === kind ? 1 : 0));
  }
  return Math.max(...depths);
}

/** Counts the parameters that a network has once trained. */
export function trainedParameterCount(network: Network): number {
  return inEvaluation(network).steps.reduce((count, { layer }) => count + layer.parameterCount, 0);
}
