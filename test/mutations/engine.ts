import { mutation } from "./mutation.ts";

const memory = "test/engine/memory";

export const engine = [
  mutation("engine/layers/conv2d.ts", "kernel[0] * kernel[1]", "kernel[0] * kernel[0]"),
  mutation("engine/layers/conv2d.ts", "Q * (C / groups)", "Q * C"),
  mutation("engine/layers/linear.ts", "outputShape(input).slice(1)", "outputShape(input)"),
  mutation("engine/layers/batchNorm2d.ts", "N * H * W === 1", "N * H * W === 0"),
  mutation("engine/layers/batchNorm2d.ts", "epsilon = 1e-5", "epsilon = 1e-6"),
  mutation(
    "engine/arithmetic/outputSize.ts",
    "(places - 1) * stride >= size + padding",
    "(places - 1) * stride > size + padding",
  ),
  mutation("engine/memory/modelState.ts", "products.has(step)", "true"),
  mutation(
    "engine/memory/modelState.ts",
    "tensorBytes(tensor, weights), 0)",
    "tensorBytes(tensor, state), 0)",
  ),
  mutation(
    "engine/memory/precision.ts",
    'cast: "float16"',
    'cast: "float32"',
    `${memory}/modelState.test.ts`,
  ),
  mutation("engine/memory/dtypes.ts", "ceil((sizeOf(shape) * dtypeBits", "floor((sizeOf(shape) * dtypeBits"),
  mutation("engine/memory/dtypes.ts", "Math.max(dtypeBits[dtype]", "Math.min(dtypeBits[dtype]"),
  mutation("engine/memory/fits.ts", ">= outsideBytes.most", "> outsideBytes.most"),
  mutation(
    "engine/memory/fits.ts",
    "besideSegments >= outsideBytes.least",
    "besideSegments > outsideBytes.least",
  ),
  mutation("engine/memory/largestBatch.ts", "left < 0", "left <= 0"),
  mutation("engine/memory/outsideTensors.ts", "leastBytes: 200 * MiB", "leastBytes: 300 * MiB"),
  mutation("engine/memory/articleRule.ts", "together(one) > together", "together(one) >= together"),
  mutation("engine/memory/timeline/peak.ts", "total <= bytes", "total < bytes"),
  mutation(
    "engine/memory/timeline/peakLines.ts",
    "|| tensors[tensor].onHost",
    "",
    `${memory}/timeline/peakLines.test.ts`,
  ),
  mutation(
    "engine/memory/timeline/checkpointSegment.ts",
    "(steps[cut].layer.sharesInput ||",
    "(steps[cut].layer.inPlace ||",
    `${memory}/timeline/checkpointSegment.test.ts`,
  ),
  mutation(
    "engine/memory/timeline/checkpointSegment.ts",
    "position >= cut && made < cut",
    "position >= cut && made <= cut",
    `${memory}/timeline/checkpointSegment.test.ts`,
  ),
  mutation(
    "engine/memory/timeline/expectUnmodified.ts",
    'of === "output"',
    'of === "own"',
    `${memory}/timeline/expectUnmodified.test.ts`,
  ),
  mutation(
    "engine/memory/timeline/liveness.ts",
    "start > value - FIRST",
    "start >= value - FIRST",
    `${memory}/timeline/timeline.test.ts`,
  ),
  mutation(
    "engine/memory/allocator/allocatorSizes.ts",
    "left > allocatorSizes.small",
    "left >= allocatorSizes.small",
    `${memory}/allocator/cachingAllocator.test.ts`,
  ),
  mutation(
    "engine/memory/allocator/allocatorSizes.ts",
    "rounded < allocatorSizes.large",
    "rounded <= allocatorSizes.large",
    `${memory}/allocator/cachingAllocator.test.ts`,
  ),
  mutation("engine/memory/allocator/processPeaks.ts", "const alike = 3", "const alike = 2"),
  mutation("engine/nearest.ts", "name.length < 7", "name.length < 9"),
  mutation("engine/units/formatBytes.ts", "count >= candidate.bytes ||", "count > candidate.bytes ||"),
  mutation("engine/training/accuracy.ts", "] > data[", "] >= data["),
];
