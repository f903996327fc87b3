import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { linear as connect, linearBackward } from "../arithmetic/linear.ts";
import { shapeText, sizeOf } from "../tensor.ts";
import { pythonCall } from "../pytorch/pythonCall.ts";
import { define, savedAs, savedInput } from "./define.ts";
import { expectSizes } from "./expectAxes.ts";
import { expectCount } from "./expectCount.ts";
import type { Layer, Shape, TensorSpec } from "./layer.ts";

export interface LinearLayerOptions {
  /** Numbers of one picture that come in. */
  readonly inFeatures: number;
  /** Numbers that go out. */
  readonly outFeatures: number;
  /** Whether each number that goes out has a bias to learn. */
  readonly bias?: boolean;
}

const known: Known<LinearLayerOptions> = {
  inFeatures: optionKinds.readLater,
  outFeatures: optionKinds.readLater,
  bias: optionKinds.flag,
};

/**
 * A fully connected layer: every output is a weighted sum of all inputs plus a bias.
 *
 * Input `[N, inFeatures]`, output `[N, outFeatures]`; weights `[outFeatures, inFeatures]` and one bias an output.
 *
 *     layers.linear({inFeatures: 25_088, outFeatures: 4096}).parameterCount // 102,764,544
 *
 * Backward needs the input and the weights. Throws when features do not match.
 * Source: `torch/nn/modules/linear.py`, `AddmmBackward0`.
 */
export function linear(options: LinearLayerOptions): Layer {
  expectOptions("linear", options, known);
  const { inFeatures, outFeatures, bias = true } = options;
  expectCount("linear inFeatures", inFeatures);
  expectCount("linear outFeatures", outFeatures);
  const weight: TensorSpec = { name: "weight", shape: [outFeatures, inFeatures], element: "value" };
  const biases: readonly TensorSpec[] = bias
    ? [{ name: "bias", shape: [outFeatures], element: "value" }]
    : [];

  const outputShape = (input: Shape): Shape => {
    expectSizes("linear", input);
    if (input.at(-1) !== inFeatures)
      throw new RangeError(`linear: expected ${inFeatures} input features, got ${shapeText(input)}`);
    return [...input.slice(0, -1), outFeatures];
  };

  return define({
    kind: "linear",
    pytorch: pythonCall("nn.Linear", [inFeatures, outFeatures], { bias: bias ? undefined : false }),
    parameters: [weight, ...biases],
    outputShape,
    multiplyAdds: (input) => sizeOf(outputShape(input).slice(1)) * inFeatures,
    makesFeatureMap: () => true,
    saved: (input) => [savedInput(input), ...savedAs("parameter", [weight])],
    // The bias was stretched over the batch: `validate_outputs` of torch/csrc/autograd/engine.cpp sums it back. It is the
    // first edge of `AddmmBackward0`.
    lateGradients: ["bias"],
    // `TBackward0`: the weights are turned over.
    viewedParameters: ["weight"],
    forward: ([input], weights) => ({
      output: connect(input, weights["weight"], { bias: weights["bias"] }),
      own: {},
    }),
    backward: (gradient, { inputs, weights }, [needsInput]) => {
      const kept = { input: inputs[0], weight: weights["weight"] };
      const { input, ...parameters } = linearBackward(gradient, kept, { needsInput, needsBias: bias });
      return { inputs: [input], parameters };
    },
  });
}
