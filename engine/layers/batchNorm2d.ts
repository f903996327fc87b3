import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import {
  batchNorm2d as normalise,
  batchNorm2dEvaluation,
  inverseDeviation,
  updateRunning,
} from "../arithmetic/batchNorm2d.ts";
import { pythonCall } from "../pytorch/pythonCall.ts";
import {
  batchNorm2dBackward,
  batchNorm2dGradients,
  type BatchNormKept,
} from "../arithmetic/batchNorm2d/batchNorm2dBackward.ts";
import { shapeText, type Tensor } from "../tensor.ts";
import { define, savedAs, savedInput } from "./define.ts";
import { expectAxes } from "./expectAxes.ts";
import { expectCount } from "./expectCount.ts";
import type { Gradients, Layer, Shape, TensorSpec } from "./layer.ts";

export interface BatchNormLayerOptions {
  /** The channels of the input, each with a mean and a variance. */
  readonly numFeatures: number;
  /** Whether each channel has a factor and an addend to learn; it has unless said otherwise. */
  readonly affine?: boolean;
  /** Added to the variance before the root is taken. */
  readonly epsilon?: number;
  /** The share of each batch in the running mean and variance. */
  readonly momentum?: number;
}

const known: Known<BatchNormLayerOptions> = {
  numFeatures: optionKinds.readLater,
  affine: optionKinds.flag,
  epsilon: optionKinds.number,
  momentum: optionKinds.number,
};

/**
 * Batch normalisation: each channel gets the mean 0 and the variance 1, then a learnt factor and a learnt addend.
 *
 * Input and output `[N, C, H, W]`; two parameters a channel, and as buffers the running mean and variance and one counter.
 *
 *     layers.batchNorm2d({numFeatures: 64}).parameterCount // 128
 *
 * Backward needs the input, the weights, the running statistics and those of the batch; evaluating, only the first four.
 * With `affine: false` there are neither factor nor addend, and no parameters. Throws when channels do not match, and in
 * training when a channel has a single value. Source: Ioffe, Szegedy 2015; `torch/nn/modules/batchnorm.py`.
 */
export function batchNorm2d(options: BatchNormLayerOptions): Layer {
  expectOptions("batchNorm2d", options, known);
  const { numFeatures, affine = true, epsilon = 1e-5, momentum = 0.1 } = options;
  expectCount("batchNorm2d numFeatures", numFeatures);
  const channels = { shape: [numFeatures], element: "value" } as const;
  const parameters: readonly TensorSpec[] = affine
    ? [
        { name: "weight", ...channels },
        { name: "bias", ...channels },
      ]
    : [];
  const running: readonly TensorSpec[] = [
    { name: "running_mean", ...channels },
    { name: "running_var", ...channels },
  ];
  const statistics: readonly TensorSpec[] = ["mean", "inverseDeviation"].map((name) => ({
    name,
    shape: [numFeatures],
    element: "accumulator",
  }));
  const savedAlways = (input: Shape): ReturnType<Layer["saved"]> => [
    savedInput(input),
    ...savedAs("parameter", parameters.slice(0, 1)),
    ...savedAs("buffer", running),
  ];
  const common = {
    kind: "batchNorm2d",
    pytorch: pythonCall("nn.BatchNorm2d", [numFeatures], {
      eps: epsilon === 1e-5 ? undefined : epsilon,
      momentum: momentum === 0.1 ? undefined : momentum,
      affine: affine ? undefined : false,
    }),
    parameters,
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

  const back = (gradient: Tensor, kept: BatchNormKept, training: boolean): Gradients => {
    if (!affine) return { inputs: [batchNorm2dGradients(gradient, kept, training).input], parameters: {} };
    const { input, ...parameters } = batchNorm2dBackward(gradient, kept, { training });
    return { inputs: [input], parameters };
  };

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
      const { weight, bias, running_mean: mean, running_var: variance } = weights;
      const { output, ...own } = normalise(input, { weight, bias, epsilon });
      updateRunning({ mean, variance }, input, { momentum });
      weights["num_batches_tracked"].data[0] += 1;
      return { output, own };
    },
    backward: (gradient, { inputs, own, weights }) => {
      const { mean, inverseDeviation } = own;
      const kept = { input: inputs[0], weight: weights["weight"], mean, inverseDeviation };
      return back(gradient, kept, true);
    },
    evaluation: define({
      ...common,
      saved: savedAlways,
      forward: ([input], weights) => {
        const { running_mean: mean, running_var: variance, weight, bias } = weights;
        return {
          output: batchNorm2dEvaluation(input, { mean, variance }, { weight, bias, epsilon }),
          own: {},
        };
      },
      backward: (gradient, { inputs, weights }) => {
        const { running_mean: mean, running_var: variance, weight } = weights;
        const running = { mean, variance };
        const kept = {
          input: inputs[0],
          weight,
          mean,
          inverseDeviation: inverseDeviation(running, { epsilon }),
        };
        return back(gradient, kept, false);
      },
    }),
  });
}
