import { softmax as normalise, softmaxBackward } from "../arithmetic/softmax.ts";
import { define, savedOutput } from "./define.ts";
import { expectSizes } from "./expectAxes.ts";
import type { Layer } from "./layer.ts";

/**
 * Softmax over the classes, the second axis: every row becomes probabilities that add up to 1.
 *
 *     layers.softmax().outputShape([1, 1000]) // [1, 1000]
 *
 * Backward needs the output. Source: `torch/nn/modules/activation.py`, `SoftmaxBackward0`.
 */
export function softmax(): Layer {
  return define({
    kind: "softmax",
    pytorch: "nn.Softmax(dim=1)",
    outputShape: (input) => {
      expectSizes("softmax", input);
      if (input.length < 2) throw new RangeError(`softmax: expected at least 2 axes, got ${input.length}`);
      return input;
    },
    saved: (input) => [savedOutput(input)],
    forward: ([input]) => ({ output: normalise(input, { axis: 1 }), own: {} }),
    backward: (gradient, { output }) => ({
      inputs: [softmaxBackward(gradient, { output }, { axis: 1 })],
      parameters: {},
    }),
  });
}
