import { expectOptions } from "../expectOptions.ts";
import type { Network } from "../network/network.ts";
import { parametersOf } from "../network/parametersOf.ts";
import { type DtypeOption, dtypeOptions, tensorBytes } from "./dtypes.ts";
import { featureMaps, type FeatureMap } from "./featureMaps.ts";
import { inferenceTimeline } from "./timeline/inferenceTimeline.ts";
import { peak } from "./timeline/peak.ts";

/** The article's rule for inference, beside what liveness finds. */
export interface ArticleRule {
  readonly parameterBytes: number;
  /** The two consecutive layers whose maps are largest together. */
  readonly pair: readonly [FeatureMap, FeatureMap];
  readonly pairBytes: number;
  /** The rule: parameters and the two maps. */
  readonly bytes: number;
  /** The most that is alive at once beside parameters, buffers and the input. */
  readonly activationBytes: number;
  /** Whether the two maps are what is alive. */
  readonly holds: boolean;
}

/**
 * The article's rule for inference, which needs the parameters and the two largest consecutive layers.
 *
 *     articleRule(zoo.vgg16.network({batch: 32})).holds // true
 *     articleRule(zoo.resnet50.network({batch: 32})).holds // false: where a skip is reshaped, four maps are alive
 *
 * Throws when there are fewer than two feature maps.
 */
export function articleRule(network: Network, options: DtypeOption = {}): ArticleRule {
  expectOptions("articleRule", options, dtypeOptions);
  const { dtype = "float32" } = options;
  const [, ...maps] = featureMaps(network, { dtype }).rows;
  if (maps.length < 2)
    throw new RangeError(`articleRule: expected at least 2 feature maps, got ${maps.length}`);
  const pairs = maps.slice(1).map((map, place) => [maps[place], map] as const);
  const together = ([first, second]: readonly [FeatureMap, FeatureMap]): number => first.bytes + second.bytes;
  const pair = pairs.reduce((largest, one) => (together(one) > together(largest) ? one : largest));
  const parameterBytes = parametersOf(network).reduce((sum, tensor) => sum + tensorBytes(tensor, dtype), 0);
  const { byKind } = peak(inferenceTimeline(network, { dtype }));
  const activationBytes = byKind.activations + byKind.temporaries;
  const pairBytes = together(pair);
  const bytes = parameterBytes + pairBytes;
  return { parameterBytes, pair, pairBytes, bytes, activationBytes, holds: activationBytes === pairBytes };
}
