import type { Layer } from "../layers/layer.ts";
import type { Network, Step } from "../network/network.ts";
import { zeros } from "../tensor.ts";

/** The square window of a pooling, and how far it moves. */
export interface PoolWindow {
  readonly side: number;
  readonly stride: number;
}

/** The poolings of a network that move a window; those that make maps of a given size have none. */
export function poolings({ steps }: Network): readonly Step[] {
  return steps.filter(({ layer }) => layer.kind === "maxPool2d" || layer.kind === "averagePool2d");
}

/**
 * The window of a pooling, read off what it does: the stride from how fast its map grows, the side from how many windows
 * see a pixel, summed over the pixels of one step.
 *
 *     windowOf(layers.maxPool2d({kernelSize: 3, stride: 2})) // {side: 3, stride: 2}
 */
export function windowOf({ outputShape, forward }: Layer): PoolWindow {
  const mapSide = (side: number): number => outputShape([1, 1, side, side])[2];
  const stride = 60 / (mapSide(120) - mapSide(60));
  const seenBy = (pixel: number): number => {
    const picture = zeros([1, 1, 20, 20]);
    picture.data[21 * pixel] = 1; // row and column `pixel`
    const { output } = forward([picture], {}, { training: false, random: () => 0 });
    return Math.sqrt(output.data.filter((value) => value > 0).length);
  };
  const pixels = Array.from({ length: stride }, (_, step) => 10 + step);
  return { side: pixels.reduce((sum, pixel) => sum + seenBy(pixel), 0), stride };
}

/** Whether both sides of a map halve, a middle row or column going unseen. */
export function halves({ inputShapes: [from], outputShape }: Step): boolean {
  return [2, 3].every((axis) => outputShape[axis] === Math.floor(from[axis] / 2));
}
