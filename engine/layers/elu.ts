import { expectOptions } from "../expectOptions.ts";
import { elu as change, eluBackward, eluOptions, type EluOptions } from "../arithmetic/elu.ts";
import { inPlaceOptions, type InPlace } from "../arithmetic/pointwise.ts";
import { pythonCall } from "../pytorch/pythonCall.ts";
import { activation } from "./activation.ts";
import { expectInvertible } from "./expectInvertible.ts";
import type { Layer } from "./layer.ts";

/**
 * The exponential linear unit: negative values bend towards −alpha. Any shape.
 *
 *     layers.elu().saved([1, 64, 8, 8])[0].of // "input"
 *     layers.elu({inPlace: true}).saved([1, 64, 8, 8])[0].of // "output"
 *
 * Backward needs the input; in place, where the output takes the input's memory, the output. Throws when alpha is below 0
 * in place, for then the output does not tell what came in. Source: `torch/nn/modules/activation.py`, `EluBackward0`,
 * `EluBackward1`.
 */
export function elu(options: EluOptions & InPlace = {}): Layer {
  expectOptions("elu", options, { ...eluOptions, ...inPlaceOptions });
  const { alpha = 1, inPlace = false } = options;
  expectInvertible("elu alpha", alpha, inPlace);
  return activation({
    kind: "elu",
    pytorch: pythonCall("nn.ELU", [], {
      alpha: alpha === 1 ? undefined : alpha,
      inplace: inPlace || undefined,
    }),
    inPlace,
    keeps: inPlace ? "output" : "input",
    change: (input) => change(input, { alpha, inPlace }),
    back: (gradient, kept) => eluBackward(gradient, inPlace ? { output: kept } : { input: kept }, { alpha }),
  });
}
