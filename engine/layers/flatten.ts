import { expectOptions, type NoOptions } from "../expectOptions.ts";
import { flatten as look, flattenBackward } from "../arithmetic/flatten.ts";
import { sizeOf } from "../tensor.ts";
import { define } from "./define.ts";
import { expectSizes } from "./expectAxes.ts";
import type { Layer } from "./layer.ts";

/**
 * All axes but the first as one: the same memory, looked at as rows.
 *
 *     layers.flatten().outputShape([1, 512, 7, 7]) // [1, 25088]
 *
 * Backward needs only the shape. Source: `torch.flatten`.
 */
export function flatten(options: NoOptions = {}): Layer {
  expectOptions("flatten", options, {});
  return define({
    kind: "flatten",
    pytorch: "nn.Flatten()",
    outputShape: (input) => {
      expectSizes("flatten", input);
      return [input[0], sizeOf(input.slice(1))];
    },
    sharesInput: true,
    sharesGradient: true,
    forward: ([input]) => ({ output: look(input), own: {} }),
    backward: (gradient, { inputs }) => ({
      inputs: [flattenBackward(gradient, { inputShape: inputs[0].shape })],
      parameters: {},
    }),
  });
}
