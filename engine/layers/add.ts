import { add as sum } from "../arithmetic/add.ts";
import { shapeText } from "../tensor.ts";
import { define } from "./define.ts";
import { expectSizes } from "./expectAxes.ts";
import type { Layer } from "./layer.ts";

/**
 * The sum of two tensors of one shape, number by number; in place, it takes the first one's memory.
 *
 *     layers.add().outputShape([1, 64, 56, 56], [1, 64, 56, 56]) // [1, 64, 56, 56]
 *
 * Backward needs nothing, and hands the same gradient to both. Throws when the shapes differ. Source: `AddBackward0`.
 */
export function add({ inPlace = false }: { readonly inPlace?: boolean } = {}): Layer {
  return define({
    kind: "add",
    pytorch: (a, b) => (inPlace ? `${a}.add_(${b})` : `${a} + ${b}`),
    outputShape: (...inputs) => {
      const [a, b] = inputs;
      if (inputs.length !== 2) throw new RangeError(`add: expected 2 inputs, got ${inputs.length}`);
      expectSizes("add", a);
      if (shapeText(a) !== shapeText(b))
        throw new RangeError(`add: expected two inputs of ${shapeText(a)}, got ${shapeText(b)}`);
      return a;
    },
    sharesInput: inPlace,
    inPlace,
    sharesGradient: true,
    forward: ([a, b]) => ({ output: sum(a, b, { inPlace }), own: {} }),
    backward: (gradient) => ({ inputs: [gradient, gradient], parameters: {} }),
  });
}
