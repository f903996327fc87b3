import { logSoftmax as normalise, logSoftmaxBackward } from "../arithmetic/logSoftmax.ts";
import { define, savedOutput } from "./define.ts";
import { expectSizes } from "./expectAxes.ts";
import type { Layer } from "./layer.ts";

/**
 * The logarithms of softmax's probabilities, over the classes, the second axis.
 *
 *     layers.logSoftmax().outputShape([32, 1000]) // [32, 1000]
 *
 * Backward needs the output. Source: `torch/nn/functional.py`, `LogSoftmaxBackward0`.
 */
export function logSoftmax(): Layer {
  return define({
    kind: "logSoftmax",
    pytorch: "nn.LogSoftmax(dim=1)",
    outputShape: (input) => {
      expectSizes("logSoftmax", input);
      if (input.length < 2) throw new RangeError(`logSoftmax: expected at least 2 axes, got ${input.length}`);
      return input;
    },
    saved: (input) => [savedOutput(input)],
    forward: ([input]) => ({ output: normalise(input, { axis: 1 }), own: {} }),
    backward: (gradient, { output }) => ({
      inputs: [logSoftmaxBackward(gradient, { output }, { axis: 1 })],
      parameters: {},
    }),
  });
}
