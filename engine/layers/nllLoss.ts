import { expectOptions, type NoOptions } from "../expectOptions.ts";
import { nllLoss as loss, nllLossBackward } from "../arithmetic/nllLoss.ts";
import { shapeText } from "../tensor.ts";
import { define, savedAs, savedInput } from "./define.ts";
import { expectSizes } from "./expectAxes.ts";
import type { Layer, TensorSpec } from "./layer.ts";

/**
 * The mean of minus the log-probability of each right class.
 *
 * Inputs: log-probabilities `[N, classes, …]` and labels `[N, …]`, int64; output one number, `[]`.
 *
 *     layers.nllLoss().outputShape([32, 1000], [32]) // []
 *
 * Backward needs both inputs, and the sum of the labels' weights, one number. Throws when there is not one label a row.
 * Source: `torch/nn/functional.py`, `NllLossBackward0`.
 */
export function nllLoss(options: NoOptions = {}): Layer {
  expectOptions("nllLoss", options, {});
  const totalWeight: TensorSpec = { name: "totalWeight", shape: [], element: "value" };
  return define({
    kind: "nllLoss",
    pytorch: (...inputs) => `F.nll_loss(${inputs.join(", ")})`,
    outputShape: (...inputs) => {
      const [input, labels] = inputs;
      if (inputs.length !== 2) throw new RangeError(`nllLoss: expected 2 inputs, got ${inputs.length}`);
      expectSizes("nllLoss", input);
      const wanted = shapeText([input[0], ...input.slice(2)]);
      if (input.length < 2) throw new RangeError(`nllLoss: expected at least 2 axes, got ${input.length}`);
      if (shapeText(labels) !== wanted)
        throw new RangeError(`nllLoss: expected one label a row, ${wanted}, got ${shapeText(labels)}`);
      return [];
    },
    own: () => [totalWeight],
    saved: (input, labels) => [
      savedInput(input),
      { of: "input", index: 1, name: "labels", shape: labels, element: "int64" },
      ...savedAs("own", [totalWeight]),
    ],
    forward: ([input, labels]) => {
      const { output, totalWeight } = loss(input, labels);
      return { output, own: { totalWeight } };
    },
    backward: (gradient, { inputs: [input, labels] }) => ({
      inputs: [nllLossBackward(gradient, { inputShape: input.shape, target: labels }), null],
      parameters: {},
    }),
  });
}
