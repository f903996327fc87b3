import { pythonCall } from "../pytorch/pythonCall.ts";
import { expectOptions } from "../expectOptions.ts";
import { inPlaceOptions, type InPlace } from "../arithmetic/pointwise.ts";
import { relu as change, reluBackward } from "../arithmetic/relu.ts";
import { activation } from "./activation.ts";
import type { Layer } from "./layer.ts";

/**
 * The rectified linear unit: negative values become 0. Any shape.
 *
 *     layers.relu().saved([1, 64, 8, 8])[0].of // "output"
 *
 * Backward needs the output, in place or not; in place, the output takes the input's memory.
 * Source: `torch/nn/modules/activation.py`, `ReluBackward0`.
 */
export function relu(options: InPlace = {}): Layer {
  expectOptions("relu", options, inPlaceOptions);
  const { inPlace = false } = options;
  return activation({
    kind: "relu",
    pytorch: pythonCall("nn.ReLU", [], { inplace: inPlace || undefined }),
    inPlace,
    keeps: "output",
    change: (input) => change(input, { inPlace }),
    back: (gradient, output) => reluBackward(gradient, { output }),
  });
}
