import { expectOptions, type NoOptions } from "../expectOptions.ts";
import { tanh as change, tanhBackward } from "../arithmetic/tanh.ts";
import { activation } from "./activation.ts";
import type { Layer } from "./layer.ts";

/**
 * The hyperbolic tangent: any number becomes one from −1 to 1. Any shape.
 *
 *     layers.tanh().saved([1, 64, 8, 8])[0].of // "output"
 *
 * Backward needs the output. Source: `torch/nn/modules/activation.py`, `TanhBackward0`.
 */
export function tanh(options: NoOptions = {}): Layer {
  expectOptions("tanh", options, {});
  return activation({
    kind: "tanh",
    pytorch: "nn.Tanh()",
    keeps: "output",
    change: (input) => change(input),
    back: (gradient, output) => tanhBackward(gradient, { output }),
  });
}
