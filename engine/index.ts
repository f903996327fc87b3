export { at, tensor, zeros, type Tensor } from "./tensor.ts";
export { crop } from "./tensor/crop.ts";
export { nested } from "./tensor/nested.ts";
export { pad2d } from "./tensor/pad2d.ts";
export { reshape } from "./tensor/reshape.ts";
export { select } from "./tensor/select.ts";
export { add } from "./arithmetic/add.ts";
export { adaptiveAveragePool2d, adaptiveAveragePool2dBackward } from "./arithmetic/adaptiveAveragePool2d.ts";
export { averagePool2d, averagePool2dBackward } from "./arithmetic/averagePool2d.ts";
export { batchNorm2d, batchNorm2dEvaluation, updateRunning } from "./arithmetic/batchNorm2d.ts";
export { batchNorm2dBackward } from "./arithmetic/batchNorm2d/batchNorm2dBackward.ts";
export { concat, concatBackward } from "./arithmetic/concat.ts";
export { conv2d } from "./arithmetic/conv2d.ts";
export { conv2dBackward } from "./arithmetic/conv2d/conv2dBackward.ts";
export {
  crossEntropy,
  crossEntropyBackward,
  crossEntropyWithLogProbabilities,
} from "./arithmetic/crossEntropy.ts";
export { dropout, dropoutBackward } from "./arithmetic/dropout.ts";
export { flatten, flattenBackward } from "./arithmetic/flatten.ts";
export { linear, linearBackward } from "./arithmetic/linear.ts";
export { logSoftmax, logSoftmaxBackward } from "./arithmetic/logSoftmax.ts";
export { maxPool2d, maxPool2dBackward, maxPool2dWithIndices } from "./arithmetic/maxPool2d.ts";
export { outputSize } from "./arithmetic/outputSize.ts";
export { relu, reluBackward } from "./arithmetic/relu.ts";
export { softmax, softmaxBackward } from "./arithmetic/softmax.ts";
export { elu, eluBackward } from "./arithmetic/elu.ts";
export { gelu, geluBackward } from "./arithmetic/gelu.ts";
export { hardswish, hardswishBackward } from "./arithmetic/hardswish.ts";
export { leakyRelu, leakyReluBackward } from "./arithmetic/leakyRelu.ts";
export { relu6, relu6Backward } from "./arithmetic/relu6.ts";
export { sigmoid, sigmoidBackward } from "./arithmetic/sigmoid.ts";
export { silu, siluBackward } from "./arithmetic/silu.ts";
export { tanh, tanhBackward } from "./arithmetic/tanh.ts";
export { erf } from "./math/erf.ts";
export { exp } from "./math/exp.ts";
export { log } from "./math/log.ts";
export { seededRandom } from "./math/seededRandom.ts";
export { shuffled } from "./math/shuffled.ts";
export { accuracy, bestClasses } from "./training/accuracy.ts";
export { adam } from "./training/adam.ts";
export { digitsNetwork, pick, readDigits, type DigitsText } from "./training/readDigits.ts";
export { sgd } from "./training/sgd.ts";
export { heldOut, trainDigits, type TrainedDigits } from "./training/trainDigits.ts";
export { trainer, type Batch, type Trainer } from "./training/trainer.ts";
export {
  expectOptions,
  optionKinds,
  oneOf,
  type Known,
  type NoOptions,
  type OptionKind,
} from "./expectOptions.ts";
export { bytes, type ByteCount } from "./bytes.ts";
export { unitNames, unitRules, units, type UnitName } from "./units.ts";
export { formatBytes } from "./units/formatBytes.ts";
export { group } from "./units/group.ts";
export { parseBytes } from "./units/parseBytes.ts";
export * as layers from "./layers/index.ts";
export type { Element, Layer, SavedTensor, Shape, TensorSpec } from "./layers/layer.ts";
export { graph, type GraphStep } from "./network/graph.ts";
export { inEvaluation } from "./network/inEvaluation.ts";
export type { Network, Step } from "./network/network.ts";
export { sequence } from "./network/sequence.ts";
export { summary, type Summary, type SummaryRow } from "./network/summary.ts";
export { buffersOf, parametersOf, type NetworkTensor } from "./network/parametersOf.ts";
export { withInput } from "./network/build.ts";
export { contextLength, gpt3, transformerParameterCount, vocabulary } from "./zoo/gpt3.ts";
export { zoo } from "./zoo/zoo.ts";
export { namings, type Naming, type ZooEntry, type ZooOptions } from "./zoo/zooEntry.ts";
export { dtypeBits, dtypes, tensorBytes, type NumberFormat } from "./memory/dtypes.ts";
export { memoryKinds, type KindBytes, type MemoryKind, type Phase } from "./memory/memoryKinds.ts";
export { memTrackerBytes, memTrackerKind } from "./memory/memTrackerKind.ts";
export { optimizers } from "./memory/optimizers/index.ts";
export { optimizer } from "./memory/optimizers/optimizer.ts";
export { optimizerKinds, type OptimizerName } from "./memory/optimizers/optimizerKinds.ts";
export type {
  Implementation,
  OptimizerKind,
  OptionValue,
  Settings,
} from "./memory/optimizers/optimizerKind.ts";
export type { OptimizerMemory } from "./memory/optimizers/optimizerMemory.ts";
export { pythonText } from "./memory/optimizers/pythonText.ts";
export type { OptimizerOptions } from "./memory/optimizers/resolveSettings.ts";
export { savedForBackward, type SavedForBackward, type SavedStorage } from "./memory/savedForBackward.ts";
export { bytesAt, bytesByKind } from "./memory/timeline/bytesAt.ts";
export {
  inferenceProcess,
  inferenceTimeline,
  type InferenceOptions,
} from "./memory/timeline/inferenceTimeline.ts";
export { peak, type Peak } from "./memory/timeline/peak.ts";
export type { MemoryEvent, Timeline, TimelineTensor } from "./memory/timeline/timeline.ts";
export type { MemoryProcess } from "./memory/timeline/memoryProcess.ts";
export {
  trainingProcess,
  trainingTimeline,
  type TrainingOptions,
  type TrainingProgram,
} from "./memory/timeline/trainingTimeline.ts";
export { allocatorPeaks, type AllocatorPeaks } from "./memory/allocator/allocatorPeaks.ts";
export { processPeaks, type ProcessPeaks } from "./memory/allocator/processPeaks.ts";
export { CachingAllocator } from "./memory/allocator/cachingAllocator.ts";
export { allocatorSizes } from "./memory/allocator/allocatorSizes.ts";
export { articleRule, type ArticleRule } from "./memory/articleRule.ts";
export { featureMaps, type FeatureMap, type FeatureMaps } from "./memory/featureMaps.ts";
export { modelState, type ModelState, type StatePart } from "./memory/modelState.ts";
export { outsideTensors, type OutsideTensors } from "./memory/outsideTensors.ts";
export { precisions, type Precision } from "./memory/precision.ts";
export { memoryReport, type MemoryReport } from "./memory/memoryReport.ts";
export type { Term, ToolAnswer } from "./memory/tools/toolAnswer.ts";
export { toolAnswers } from "./memory/tools/index.ts";
export { history, type Moment } from "./memory/timeline/history.ts";
export { notation, readNetwork } from "./network/notation.ts";
export {
  program,
  programNetwork,
  programOptimizer,
  programProcess,
  programTimeline,
  purposes,
  type Program,
} from "./program.ts";
export { pytorchScript } from "./pytorch/pytorchScript.ts";
export { fits, outsideBytes, type Fit, type Fitting, type MemoryRange } from "./memory/fits.ts";
export { largestBatch } from "./memory/largestBatch.ts";
export { reconcile } from "./memory/tools/reconcile.ts";
