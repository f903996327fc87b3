import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import type { Network } from "../network/network.ts";
import { buffersOf, parametersOf } from "../network/parametersOf.ts";
import { tensorBytes, type NumberFormat } from "./dtypes.ts";
import type { OptimizerMemory } from "./optimizers/optimizerMemory.ts";
import { presetOptimizer } from "./optimizers/presetOptimizer.ts";
import { sgd } from "./optimizers/sgd.ts";
import { precisions, type Precision } from "./precision.ts";

export interface ModelStateOptions {
  /** In which format each part is held; all in FP32 unless said otherwise. */
  readonly precision?: Precision;
  /** The optimizer, by what it keeps: a member of `optimizers`, or `optimizer`'s; SGD keeps nothing. */
  readonly optimizer?: OptimizerMemory;
}

const known: Known<ModelStateOptions> = {
  precision: optionKinds.precision,
  optimizer: optionKinds.optimizer,
};

/** One part of what training holds whatever the batch. */
export interface StatePart {
  readonly name: "weights" | "buffers" | "gradients" | "master copies" | "optimizer state" | "cast copies";
  readonly bytes: number;
}

/** Everything that training holds whatever the batch, by part. */
export interface ModelState {
  readonly rows: readonly StatePart[];
  readonly bytes: number;
}

/**
 * The memory that training holds whatever the batch: weights, buffers, gradients, the optimizer's state, and the copies that mixed
 * precision needs. Buffers stay in the weights' format.
 *
 *     modelState(zoo.vgg16.network(), {optimizer: optimizers.adam}).bytes // 2,213,720,832
 */
export function modelState(network: Network, options: ModelStateOptions = {}): ModelState {
  expectOptions("modelState", options, known);
  const { precision = precisions.float32, optimizer = presetOptimizer("SGD", sgd) } = options;
  const parameters = parametersOf(network);
  const products = new Set(
    network.steps
      .filter(({ layer, inputShapes }) => layer.multiplyAdds(...inputShapes) > 0)
      .map(({ name }) => name),
  );
  const inFormat = (format: NumberFormat | undefined, tensors = parameters): number =>
    format === undefined ? 0 : tensors.reduce((sum, tensor) => sum + tensorBytes(tensor, format), 0);
  const { weights, gradients, master, state, cast } = precision;
  const kept = [...optimizer.shared, ...parameters.flatMap((parameter) => optimizer.state(parameter))];
  const rows: readonly StatePart[] = [
    { name: "weights", bytes: inFormat(weights) },
    {
      name: "buffers",
      bytes: buffersOf(network).reduce((sum, tensor) => sum + tensorBytes(tensor, weights), 0),
    },
    { name: "gradients", bytes: gradients.reduce((sum, format) => sum + inFormat(format), 0) },
    { name: "master copies", bytes: inFormat(master) },
    { name: "optimizer state", bytes: kept.reduce((sum, tensor) => sum + tensorBytes(tensor, state), 0) },
    {
      name: "cast copies",
      bytes: inFormat(
        cast,
        parameters.filter(({ step }) => products.has(step)),
      ),
    },
  ];
  return { rows, bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0) };
}
