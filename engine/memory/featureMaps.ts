import { expectOptions } from "../expectOptions.ts";
import type { Shape } from "../layers/layer.ts";
import type { Network } from "../network/network.ts";
import { sizeOf } from "../tensor.ts";
import { type DtypeOption, dtypeOptions, valueBytes } from "./dtypes.ts";

/** A picture's way through a network as tables draw it: the image, and each map that a layer makes anew. */
export interface FeatureMap {
  readonly step: string;
  readonly shape: Shape;
  readonly count: number;
  readonly bytes: number;
}

/** A network's feature maps, and what they come to together. */
export interface FeatureMaps {
  readonly rows: readonly FeatureMap[];
  readonly count: number;
  readonly bytes: number;
}

/**
 * The feature maps of a network, the image first: what convolutions, poolings and fully connected layers give. What only
 * changes numbers one by one (ReLU, dropout, normalisation) has no row, nor has what looks at them in another shape.
 *
 *     featureMaps(zoo.vgg16.network()).count // 15,237,608
 */
export function featureMaps(network: Network, options: DtypeOption = {}): FeatureMaps {
  expectOptions("featureMaps", options, dtypeOptions);
  const { dtype = "float32" } = options;
  const made = network.steps.filter(
    ({ layer, inputShapes, trainingOnly }) => !trainingOnly && layer.makesFeatureMap(...inputShapes),
  );
  const shapes = [
    { step: "input", shape: network.input },
    ...made.map(({ name, outputShape }) => ({ step: name, shape: outputShape })),
  ];
  const rows = shapes.map(({ step, shape }) => ({
    step,
    shape,
    count: sizeOf(shape),
    bytes: valueBytes(shape, dtype),
  }));
  return {
    rows,
    count: rows.reduce((sum, { count }) => sum + count, 0),
    bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
