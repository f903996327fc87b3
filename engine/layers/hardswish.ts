import { expectOptions } from "../expectOptions.ts";
import { inPlaceOptions, type InPlace } from "../arithmetic/pointwise.ts";
import { hardswish as change, hardswishBackward } from "../arithmetic/hardswish.ts";
import { pythonCall } from "../pytorch/pythonCall.ts";
import { activation } from "./activation.ts";
import type { Layer } from "./layer.ts";

/**
 * Hard swish: nothing below −3, the number itself above 3, and a bend between. Any shape.
 *
 *     layers.hardswish().saved([1, 64, 8, 8])[0].of // "input"
 *
 * Backward needs the input; in place, where the output takes the input's memory, a copy of it.
 * Source: `torch/nn/modules/activation.py`, `HardswishBackward0`.
 */
export function hardswish(options: InPlace = {}): Layer {
  expectOptions("hardswish", options, inPlaceOptions);
  const { inPlace = false } = options;
  return activation({
    kind: "hardswish",
    pytorch: pythonCall("nn.Hardswish", [], { inplace: inPlace || undefined }),
    inPlace,
    keeps: inPlace ? "copy" : "input",
    change: (input) => change(input, { inPlace }),
    back: (gradient, input) => hardswishBackward(gradient, { input }),
  });
}
