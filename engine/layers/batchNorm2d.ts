import {
  batchNorm2d as normalise,
  batchNorm2dEvaluation,
  inverseDeviation,
  updateRunning,
} from "../arithmetic/batchNorm2d.ts";
import { batchNorm2dBackward } from "../arithmetic/batchNorm2d/backward.ts";
import { shapeText } from "../tensor.ts";
import { pythonCall } from "../pytorch/pythonCall.ts";
import { define, savedAs, savedInput } from "./define.ts";
import { expectAxes } from "./expectAxes.ts";
import { expectCount } from "./expectCount.ts";
import type { Layer, Shape, TensorPlan } from "./layer.ts";

/**
 * Batch normalisation: each channel gets the mean 0 and the variance 1, then a learnt factor and a learnt addend.
 *
 * Input and output `[N, C, H, W]`; two parameters a channel, and as buffers the running mean and variance and one counter.
 *
 *     layers.batchNorm2d({numFeatures: 64}).parameterCount // 128
 *
 * Backward needs the input, the weights, the running statistics and those of the batch; evaluating, the first four alone.
 * Throws when channels do not match, and in training when a channel has a single value. Source: Ioffe, Szegedy 2015;
 * `torch/nn/modules/batchnorm.py`.
 */
export function batchNorm2d({ numFeatures }: { readonly numFeatures: number }): Layer {
  expectCount("batchNorm2d numFeatures", numFeatures);
  const channels = { shape: [numFeatures], element: "value" } as const;
  const weight: TensorPlan = { name: "weight", ...channels };
  const running: readonly TensorPlan[] = [
    { name: "running_mean", ...channels },
    { name: "running_var", ...channels },
  ];
  const statistics: readonly TensorPlan[] = ["mean", "inverseDeviation"].map((name) => ({
    name,
    shape: [numFeatures],
    element: "accumulator",
  }));
  const savedAlways = (input: Shape): ReturnType<Layer["saved"]> => [
    savedInput(input),
    ...savedAs("parameter", [weight]),
    ...savedAs("buffer", running),
  ];
  const common = {
    kind: "batchNorm2d",
    pytorch: pythonCall("nn.BatchNorm2d", [numFeatures]),
    parameters: [weight, { name: "bias", ...channels }],
    buffers: [...running, { name: "num_batches_tracked", shape: [], element: "int64" }],
    outputShape: (input) => {
      expectAxes("batchNorm2d", input, 4);
      if (input[1] !== numFeatures)
        throw new RangeError(
          `batchNorm2d: expected ${numFeatures} input channels, got ${input[1]} in ${shapeText(input)}`,
        );
      return input;
    },
  } satisfies Partial<Layer>;

  return define({
    ...common,
    own: () => statistics,
    saved: (input) => {
      const [N, , H, W] = input;
      if (N * H * W === 1)
        throw new RangeError(
          `batchNorm2d: expected more than 1 value a channel in training, got 1 in ${shapeText(input)}; ` +
            "take more pictures at a time, or larger ones",
        );
      return [...savedAlways(input), ...savedAs("own", statistics)];
    },
    forward: ([input], weights) => {
      const { output, ...own } = normalise(input, { weight: weights["weight"], bias: weights["bias"] });
      updateRunning({ mean: weights["running_mean"], variance: weights["running_var"] }, input);
      weights["num_batches_tracked"].data[0] += 1;
      return { output, own };
    },
    backward: (gradient, { inputs, own, weights }) => {
      const { mean, inverseDeviation } = own;
      const kept = { input: inputs[0], weight: weights["weight"], mean, inverseDeviation };
      const { input, ...parameters } = batchNorm2dBackward(gradient, kept);
      return { inputs: [input], parameters };
    },
    evaluation: define({
      ...common,
      saved: savedAlways,
      forward: ([input], weights) => {
        const { running_mean: mean, running_var: variance, weight, bias } = weights;
        return { output: batchNorm2dEvaluation(input, { mean, variance }, { weight, bias }), own: {} };
      },
      backward: (gradient, { inputs, weights }) => {
        const { running_mean: mean, running_var: variance, weight } = weights;
        const running = { mean, variance };
        const kept = { input: inputs[0], weight, mean, inverseDeviation: inverseDeviation(running) };
        const { input, ...parameters } = batchNorm2dBackward(gradient, kept, { training: false });
        return { inputs: [input], parameters };
      },
    }),
  });
}
