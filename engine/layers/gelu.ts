import { expectOptions } from "../expectOptions.ts";
import { gelu as change, geluBackward, geluOptions, type GeluOptions } from "../arithmetic/gelu.ts";
import { activation } from "./activation.ts";
import type { Layer } from "./layer.ts";

/**
 * The Gaussian error linear unit: each number times the share of a normal distribution that lies below it. Any shape.
 *
 *     layers.gelu({approximate: "tanh"}).saved([1, 64, 8, 8])[0].of // "input"
 *
 * Backward needs the input; PyTorch has no way to do it in place.
 * Source: `torch/nn/modules/activation.py`, `GeluBackward0`.
 */
export function gelu(options: GeluOptions = {}): Layer {
  expectOptions("gelu", options, geluOptions);
  return activation({
    kind: "gelu",
    pytorch: options.approximate === "tanh" ? 'nn.GELU(approximate="tanh")' : "nn.GELU()",
    keeps: "input",
    change: (input) => change(input, options),
    back: (gradient, input) => geluBackward(gradient, { input }, options),
  });
}
