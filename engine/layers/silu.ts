import { expectOptions } from "../expectOptions.ts";
import { inPlaceOptions, type InPlace } from "../arithmetic/pointwise.ts";
import { silu as change, siluBackward } from "../arithmetic/silu.ts";
import { pythonCall } from "../pytorch/pythonCall.ts";
import { activation } from "./activation.ts";
import type { Layer } from "./layer.ts";

/**
 * The sigmoid linear unit, also called swish: each number times its sigmoid. Any shape.
 *
 *     layers.silu().saved([1, 64, 8, 8])[0].of // "input"
 *
 * Backward needs the input; in place, where the output takes the input's memory, a copy of it.
 * Source: `torch/nn/modules/activation.py`, `SiluBackward0`.
 */
export function silu(options: InPlace = {}): Layer {
  expectOptions("silu", options, inPlaceOptions);
  const { inPlace = false } = options;
  return activation({
    kind: "silu",
    pytorch: pythonCall("nn.SiLU", [], { inplace: inPlace || undefined }),
    inPlace,
    keeps: inPlace ? "copy" : "input",
    change: (input) => change(input, { inPlace }),
    back: (gradient, input) => siluBackward(gradient, { input }),
  });
}
