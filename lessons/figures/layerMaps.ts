import { conv2d, maxPool2d, relu, type Tensor } from "engine";
import type { TrainedNetwork } from "./trainedNetwork.ts";

/** The maps that one layer writes about a picture. */
export interface LayerMaps {
  readonly name: string;
  /** `[C, H, W]`, after ReLU. */
  readonly maps: Tensor;
  /** The side of the square of the picture on which one value depends, in points: its receptive field. */
  readonly sees: number;
  /** The points between the squares of two neighbours. */
  readonly apart: number;
  /** The first row and column, in points, of the square that the first value sees; below 0 in the padding. */
  readonly from: number;
}

/** Tells how far a long run has come, as `progress` of `inputs` does. */
type Progress = (done: number, total: number) => Promise<void>;

/**
 * Runs a trained network over a picture `[3, H, W]` and keeps the maps of every layer: its convolutions, each with ReLU, and
 * a max pool after every second.
 *
 *     await layerMaps(network, networkInput(photo), progress)
 */
export async function layerMaps(
  { layers }: TrainedNetwork,
  input: Tensor,
  progress: Progress,
): Promise<readonly LayerMaps[]> {
  const convolutions = layers.filter(({ weight }) => weight.shape.length === 4);
  const written: LayerMaps[] = [];
  let [maps, sees, apart, from] = [input, 1, 1, 0];
  for (const [k, { name, weight, bias }] of convolutions.entries()) {
    await progress(k, convolutions.length);
    const side = weight.shape[2]!;
    const padding = (side - 1) / 2;
    maps = relu(conv2d(maps, weight, { bias, padding }), { inPlace: true });
    sees += (side - 1) * apart;
    from -= padding * apart;
    written.push({ name, maps, sees, apart, from });
    if (!name.endsWith("_2")) continue;
    maps = maxPool2d(maps, { kernelSize: 2 });
    sees += apart;
    apart *= 2;
    written.push({ name: `pool${name.at(-3)}`, maps, sees, apart, from });
  }
  return written;
}
