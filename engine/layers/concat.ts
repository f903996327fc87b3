import { concat as join, concatBackward } from "../arithmetic/concat.ts";
import { shapeText } from "../tensor.ts";
import { define } from "./define.ts";
import { expectSizes } from "./expectAxes.ts";
import type { Layer, Shape } from "./layer.ts";

/**
 * Feature maps one after another, along the channels.
 *
 * Inputs `[N, Cₖ, H, W]`, output `[N, ΣCₖ, H, W]`.
 *
 *     layers.concat().outputShape([1, 64, 28, 28], [1, 128, 28, 28]) // [1, 192, 28, 28]
 *
 * Backward needs nothing, and looks at a part of the gradient for each input. Throws when anything but the channels
 * differs. Source: `torch.cat`, `CatBackward0`.
 */
export function concat(): Layer {
  return define({
    kind: "concat",
    pytorch: (...inputs) => `torch.cat([${inputs.join(", ")}], 1)`,
    outputShape: (...inputs) => {
      const [first] = inputs;
      if (first === undefined) throw new RangeError("concat: expected at least 1 input, got 0");
      for (const input of inputs) {
        expectSizes("concat", input);
        if (input.length < 2 || around(input) !== around(first))
          throw new RangeError(`concat: expected ${around(first)}, got ${shapeText(input)}`);
      }
      return [first[0], inputs.reduce((channels, input) => channels + input[1], 0), ...first.slice(2)];
    },
    sharesGradient: true,
    forward: (inputs) => ({ output: join(inputs), own: {} }),
    backward: (gradient, { inputs }) => ({
      inputs: concatBackward(gradient, { inputShapes: inputs.map(({ shape }) => shape) }),
      parameters: {},
    }),
  });
}

// Every size but the channels: [N, any, H, W].
function around([N, , ...sides]: Shape): string {
  return `[${[N, "any", ...sides].join(", ")}]`;
}
