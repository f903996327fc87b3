import { conv2d, reshape, softmax, type Tensor } from "engine";
import type { LayerMaps } from "./layerMaps.ts";
import type { TrainedNetwork } from "./trainedNetwork.ts";

/**
 * The certainty of a trained network about each of its names at each place of the last maps: `[names, H, W]`, adding up to 1 at each
 * place.
 *
 *     whereMaps(network, written).shape // a map for each name, [11, 7, 7]
 *
 * Its last layer takes the mean of each map. Laid on every place instead, as a convolution of 1 × 1, it says what each place
 * would answer.
 */
export function whereMaps({ layers }: TrainedNetwork, written: readonly LayerMaps[]): Tensor {
  const { weight, bias } = layers.at(-1)!;
  const scores = conv2d(written.at(-1)!.maps, reshape(weight, [...weight.shape, 1, 1]), { bias });
  return softmax(scores, { axis: 0 });
}
