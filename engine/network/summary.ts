import { sizeOf } from "../tensor.ts";
import type { Shape } from "../layers/layer.ts";
import type { Network } from "./network.ts";

/** One step of a network in numbers, for one batch. */
export interface SummaryRow {
  readonly step: string;
  readonly kind: string;
  readonly outputShape: Shape;
  readonly outputCount: number;
  readonly parameterCount: number;
  /** For one picture, in evaluation mode; biases are not counted. */
  readonly multiplyAdds: number;
}

/** A network's rows, one a step, and their totals. */
export interface Summary {
  readonly rows: readonly SummaryRow[];
  readonly parameterCount: number;
  readonly multiplyAdds: number;
}

/**
 * A network step by step; the totals are the rows' sums. The parameters of a layer that several steps run count at the first.
 *
 *     summary(zoo.vgg16.network()).parameterCount // 138,357,544
 */
export function summary(network: Network): Summary {
  const rows = network.steps.map(({ name, owner, layer, inputShapes, outputShape, trainingOnly }) => ({
    step: name,
    kind: layer.kind,
    outputShape,
    outputCount: sizeOf(outputShape),
    parameterCount: name === owner ? layer.parameterCount : 0,
    multiplyAdds: trainingOnly ? 0 : layer.multiplyAdds(...inputShapes),
  }));
  return {
    rows,
    parameterCount: rows.reduce((sum, row) => sum + row.parameterCount, 0),
    multiplyAdds: rows.reduce((sum, row) => sum + row.multiplyAdds, 0),
  };
}
