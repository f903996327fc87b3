import { expectOptions } from "../expectOptions.ts";
import {
  leakyRelu as change,
  leakyReluBackward,
  leakyReluOptions,
  type LeakyReluOptions,
} from "../arithmetic/leakyRelu.ts";
import { inPlaceOptions, type InPlace } from "../arithmetic/pointwise.ts";
import { pythonCall } from "../pytorch/pythonCall.ts";
import { activation } from "./activation.ts";
import { expectInvertible } from "./expectInvertible.ts";
import type { Layer } from "./layer.ts";

/**
 * The leaky rectified linear unit: negative values are made small. Any shape.
 *
 *     layers.leakyRelu().saved([1, 64, 8, 8])[0].of // "input"
 *     layers.leakyRelu({inPlace: true}).saved([1, 64, 8, 8])[0].of // "output"
 *
 * Backward needs the input; in place, where the output takes the input's memory, the output. Throws when the slope is below
 * 0 in place, for then the output does not tell what came in. Source: `torch/nn/modules/activation.py`,
 * `LeakyReluBackward0`, `LeakyReluBackward1`.
 */
export function leakyRelu(options: LeakyReluOptions & InPlace = {}): Layer {
  expectOptions("leakyRelu", options, { ...leakyReluOptions, ...inPlaceOptions });
  const { negativeSlope = 0.01, inPlace = false } = options;
  expectInvertible("leakyRelu negativeSlope", negativeSlope, inPlace);
  return activation({
    kind: "leakyRelu",
    pytorch: pythonCall("nn.LeakyReLU", negativeSlope === 0.01 ? [] : [negativeSlope], {
      inplace: inPlace || undefined,
    }),
    inPlace,
    keeps: inPlace ? "output" : "input",
    change: (input) => change(input, { negativeSlope, inPlace }),
    back: (gradient, kept) =>
      leakyReluBackward(gradient, inPlace ? { output: kept } : { input: kept }, { negativeSlope }),
  });
}
