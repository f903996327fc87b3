import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { conv2d as convolve } from "../arithmetic/conv2d.ts";
import { conv2dBackward } from "../arithmetic/conv2d/conv2dBackward.ts";
import { outputSize } from "../arithmetic/outputSize.ts";
import { paddingOf } from "../arithmetic/paddingOf.ts";
import { pair, type Pair } from "../arithmetic/pair.ts";
import { shapeText } from "../tensor.ts";
import { pythonCall, sidesUnless } from "../pytorch/pythonCall.ts";
import { define, savedAs, savedInput } from "./define.ts";
import { expectAxes } from "./expectAxes.ts";
import { expectCount } from "./expectCount.ts";
import type { Layer, Shape, TensorSpec } from "./layer.ts";

export interface Conv2dLayerOptions {
  /** The channels of the input. */
  readonly inChannels: number;
  /** The filters, each of which makes one map. */
  readonly outChannels: number;
  /** A filter's height and width; one number for both. */
  readonly kernelSize: Pair;
  /** The filter's step, down and across, in numbers; one number for both. */
  readonly stride?: Pair;
  /** Zeros around the picture, above and below, left and right; one number for both. */
  readonly padding?: Pair;
  /** The distance between neighbouring numbers under a filter; 1 leaves no gap. */
  readonly dilation?: Pair;
  /**
   * Parts that channels and filters are divided into, each filter seeing only its own part; as many as channels is
   * a depthwise convolution.
   */
  readonly groups?: number;
  /** Whether each filter has a bias to learn. */
  readonly bias?: boolean;
}

const known: Known<Conv2dLayerOptions> = {
  inChannels: optionKinds.readLater,
  outChannels: optionKinds.readLater,
  kernelSize: optionKinds.readLater,
  stride: optionKinds.readLater,
  padding: optionKinds.readLater,
  dilation: optionKinds.readLater,
  groups: optionKinds.readLater,
  bias: optionKinds.flag,
};

/**
 * Convolution: `outChannels` filters slide over the picture, each makes one feature map.
 *
 * Input `[N, C, H, W]`, output `[N, M, P, Q]` with `P = ⌊(H + 2·padding − dilation·(kernelSize − 1) − 1) / stride⌋ + 1`;
 * weights `[M, C / groups, R, S]` and one bias a filter; `M·P·Q·(C / groups)·R·S` multiply–adds a picture.
 *
 *     layers.conv2d({inChannels: 3, outChannels: 64, kernelSize: 3, padding: 1}).parameterCount // 1,792
 *
 * Backward needs the input and the weights. Throws when channels do not match, or the kernel does not fit.
 * Source: `torch/nn/modules/conv.py`, `ConvolutionBackward0`.
 */
export function conv2d(options: Conv2dLayerOptions): Layer {
  expectOptions("conv2d", options, known);
  const { inChannels: C, outChannels: M, groups = 1, bias = true } = options;
  expectCount("conv2d inChannels", C);
  expectCount("conv2d outChannels", M);
  expectCount("conv2d groups", groups);
  if (C % groups !== 0 || M % groups !== 0)
    throw new RangeError(`conv2d: expected channels in ${groups} equal groups, got ${C} in and ${M} out`);
  const kernel = pair("conv2d kernelSize", options.kernelSize, 1);
  const stride = pair("conv2d stride", options.stride ?? 1, 1);
  const dilation = pair("conv2d dilation", options.dilation ?? 1, 1);
  const padding = paddingOf("conv2d padding", options.padding ?? 0, { kernel, stride, dilation });
  const weight: TensorSpec = { name: "weight", shape: [M, C / groups, ...kernel], element: "value" };
  const biases: readonly TensorSpec[] = bias ? [{ name: "bias", shape: [M], element: "value" }] : [];
  const savedWeight = savedAs("parameter", [weight]);
  const sliding = { stride, padding, dilation, groups };

  const outputShape = (input: Shape): Shape => {
    expectAxes("conv2d", input, 4);
    const [N, channels, ...sides] = input;
    if (channels !== C)
      throw new RangeError(`conv2d: expected ${C} input channels, got ${channels} in ${shapeText(input)}`);
    const [P, Q] = sides.map((side, axis) => {
      const window = { stride: stride[axis], padding: padding[axis], dilation: dilation[axis] };
      const places = outputSize(side, { kernelSize: kernel[axis], ...window });
      if (places >= 1) return places;
      const [room, span] = [side + 2 * window.padding, window.dilation * (kernel[axis] - 1) + 1];
      throw new RangeError(
        `conv2d: expected a kernel at most ${room} ${axis === 0 ? "high" : "wide"} in ${shapeText(input)}, got ${span}`,
      );
    });
    return [N, M, P, Q];
  };

  return define({
    kind: "conv2d",
    pytorch: pythonCall("nn.Conv2d", [C, M], {
      kernel_size: sidesUnless(kernel),
      stride: sidesUnless(stride, 1),
      padding: sidesUnless(padding, 0),
      dilation: sidesUnless(dilation, 1),
      groups: groups === 1 ? undefined : groups,
      bias: bias ? undefined : false,
    }),
    parameters: [weight, ...biases],
    outputShape,
    multiplyAdds: (input) => {
      const [, , P, Q] = outputShape(input);
      return M * P * Q * (C / groups) * kernel[0] * kernel[1];
    },
    makesFeatureMap: () => true,
    saved: (input) => [savedInput(input), ...savedWeight],
    forward: ([input], weights) => ({
      output: convolve(input, weights["weight"], { bias: weights["bias"], ...sliding }),
      own: {},
    }),
    backward: (gradient, { inputs, weights }, [needsInput]) => {
      const kept = { input: inputs[0], weight: weights["weight"] };
      const { input, ...parameters } = conv2dBackward(gradient, kept, {
        ...sliding,
        needsInput,
        needsBias: bias,
      });
      return { inputs: [input], parameters };
    },
  });
}
