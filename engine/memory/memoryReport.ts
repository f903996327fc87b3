import { expectOptions } from "../expectOptions.ts";
import type { Network } from "../network/network.ts";
import { summary } from "../network/summary.ts";
import { buffersOf, parametersOf } from "../network/parametersOf.ts";
import { type DtypeOption, dtypeOptions, tensorBytes } from "./dtypes.ts";
import { adam } from "./optimizers/adam.ts";
import type { OptimizerMemory } from "./optimizers/optimizerMemory.ts";
import { presetOptimizer } from "./optimizers/presetOptimizer.ts";
import { sgd } from "./optimizers/sgd.ts";
import { savedForBackward } from "./savedForBackward.ts";
import { inferenceTimeline } from "./timeline/inferenceTimeline.ts";
import { peak } from "./timeline/peak.ts";
import { trainingTimeline } from "./timeline/trainingTimeline.ts";

/** A network's memory in bytes of tensors: nothing of allocator, workspace or context. */
export interface MemoryReport {
  readonly parameterCount: number;
  readonly parameterBytes: number;
  readonly bufferBytes: number;
  /** For one picture, in evaluation mode; biases are not counted. */
  readonly multiplyAdds: number;
  /** Activations and the input, each piece of memory once, after a training forward with a cross-entropy loss. */
  readonly savedForBackwardBytes: number;
  /** Everything alive at once: a forward pass in evaluation mode, and the second training step with each optimizer. */
  readonly peakBytes: {
    readonly inference: number;
    readonly inferenceWithGrad: number;
    readonly sgd: number;
    readonly sgdMomentum: number;
    readonly adam: number;
  };
}

/**
 * A network's memory in one answer.
 *
 *     memoryReport(zoo.vgg16.network({batch: 32})).peakBytes.adam // 4,540,247,816
 */
export function memoryReport(network: Network, options: DtypeOption = {}): MemoryReport {
  expectOptions("memoryReport", options, dtypeOptions);
  const { dtype = "float32" } = options;
  const { parameterCount, multiplyAdds } = summary(network);
  const training = (optimizer: OptimizerMemory): number =>
    peak(trainingTimeline(network, { dtype, optimizer })).bytes;
  const bytesOf = (tensors: ReturnType<typeof parametersOf>): number =>
    tensors.reduce((sum, tensor) => sum + tensorBytes(tensor, dtype), 0);
  return {
    parameterCount,
    parameterBytes: bytesOf(parametersOf(network)),
    bufferBytes: bytesOf(buffersOf(network)),
    multiplyAdds,
    savedForBackwardBytes: savedForBackward(network, { dtype }).bytes,
    peakBytes: {
      inference: peak(inferenceTimeline(network, { dtype })).bytes,
      inferenceWithGrad: peak(inferenceTimeline(network, { dtype, autograd: true })).bytes,
      sgd: training(presetOptimizer("SGD", sgd)),
      sgdMomentum: training(presetOptimizer("SGD with momentum", sgd, { momentum: 0.9 })),
      adam: training(presetOptimizer("Adam", adam)),
    },
  };
}
