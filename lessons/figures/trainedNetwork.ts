import { tensor, zeros, type Tensor } from "engine";
import { fileBytes } from "./fileBytes.ts";

/** A layer as it is shipped: weights as signed bytes in base64, with a scale for each filter. */
export interface LayerFile {
  readonly name: string;
  readonly shape: readonly number[];
  readonly scales: readonly number[];
  readonly bias: readonly number[];
  readonly weights: string;
}

/** A trained network as it is shipped: what it tells apart, and its layers in order. */
export interface NetworkFile {
  /** The names of what it tells apart. */
  readonly names: readonly string[];
  /** Its layers, the first first. */
  readonly layers: readonly LayerFile[];
}

/** A layer with its weights as numbers. */
export interface TrainedLayer {
  readonly name: string;
  readonly weight: Tensor;
  readonly bias: Tensor;
}

/** A trained network, ready to run. */
export interface TrainedNetwork {
  /** The names of what it tells apart, in the order of its scores. */
  readonly names: readonly string[];
  /** Its convolutions, then the layer that scores. */
  readonly layers: readonly TrainedLayer[];
}

/**
 * A trained network's weights and biases, from a file of lessons/data: each weight is its byte times its filter's scale, in
 * FP32.
 *
 *     trainedNetwork(file).layers[0].weight // the first filters, [8, 3, 3, 3]
 *
 * Throws if a layer's bytes do not fill its shape.
 */
export function trainedNetwork({ names, layers }: NetworkFile): TrainedNetwork {
  return { names, layers: layers.map(readLayer) };
}

function readLayer({ name, shape, scales, bias, weights }: LayerFile): TrainedLayer {
  const weight = zeros(shape);
  const bytes = fileBytes(weights);
  if (bytes.length !== weight.data.length)
    throw new RangeError(`${name}: expected ${weight.data.length} weights, got ${bytes.length}`);
  const each = bytes.length / scales.length;
  bytes.forEach((byte, k) => (weight.data[k] = ((byte << 24) >> 24) * scales[Math.floor(k / each)]!));
  return { name, weight, bias: tensor(bias) };
}
