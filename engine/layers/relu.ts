import { relu as rectify, reluBackward } from "../arithmetic/relu.ts";
import { pythonCall } from "../pytorch/pythonCall.ts";
import { define, savedOutput } from "./define.ts";
import { expectSizes } from "./expectAxes.ts";
import type { Layer } from "./layer.ts";

/**
 * The rectified linear unit: what is negative becomes 0. Any shape.
 *
 *     layers.relu().saved([1, 64, 8, 8])[0].of // "output"
 *
 * Backward needs the output, in place or not; in place, the output takes the input's memory.
 * Source: `torch/nn/modules/activation.py`, `ReluBackward0`.
 */
export function relu({ inPlace = false }: { readonly inPlace?: boolean } = {}): Layer {
  return define({
    kind: "relu",
    pytorch: pythonCall("nn.ReLU", [], { inplace: inPlace || undefined }),
    outputShape: (input) => {
      expectSizes("relu", input);
      return input;
    },
    saved: (input) => [savedOutput(input)],
    sharesInput: inPlace,
    inPlace,
    forward: ([input]) => ({ output: rectify(input, { inPlace }), own: {} }),
    backward: (gradient, { output }) => ({ inputs: [reluBackward(gradient, { output })], parameters: {} }),
  });
}
