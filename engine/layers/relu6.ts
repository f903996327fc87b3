import { expectOptions } from "../expectOptions.ts";
import { inPlaceOptions, type InPlace } from "../arithmetic/pointwise.ts";
import { relu6 as change, relu6Backward } from "../arithmetic/relu6.ts";
import { pythonCall } from "../pytorch/pythonCall.ts";
import { activation } from "./activation.ts";
import type { Layer } from "./layer.ts";

/**
 * The rectified linear unit that ends at 6. Any shape.
 *
 *     layers.relu6().saved([1, 64, 8, 8])[0].of // "input"
 *
 * Backward needs the input; in place, where the output takes the input's memory, a copy of it.
 * Source: `torch/nn/modules/activation.py`, `HardtanhBackward0`.
 */
export function relu6(options: InPlace = {}): Layer {
  expectOptions("relu6", options, inPlaceOptions);
  const { inPlace = false } = options;
  return activation({
    kind: "relu6",
    pytorch: pythonCall("nn.ReLU6", [], { inplace: inPlace || undefined }),
    inPlace,
    keeps: inPlace ? "copy" : "input",
    change: (input) => change(input, { inPlace }),
    back: (gradient, input) => relu6Backward(gradient, { input }),
  });
}
