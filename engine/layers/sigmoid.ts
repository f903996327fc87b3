import { expectOptions, type NoOptions } from "../expectOptions.ts";
import { sigmoid as change, sigmoidBackward } from "../arithmetic/sigmoid.ts";
import { activation } from "./activation.ts";
import type { Layer } from "./layer.ts";

/**
 * The logistic sigmoid: any number becomes one from 0 to 1. Any shape.
 *
 *     layers.sigmoid().saved([1, 64, 8, 8])[0].of // "output"
 *
 * Backward needs the output. Source: `torch/nn/modules/activation.py`, `SigmoidBackward0`.
 */
export function sigmoid(options: NoOptions = {}): Layer {
  expectOptions("sigmoid", options, {});
  return activation({
    kind: "sigmoid",
    pytorch: "nn.Sigmoid()",
    keeps: "output",
    change: (input) => change(input),
    back: (gradient, output) => sigmoidBackward(gradient, { output }),
  });
}
