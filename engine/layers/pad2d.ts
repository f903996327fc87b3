import { crop } from "../tensor/crop.ts";
import { frameOf, pad2d as pad, type Frame } from "../tensor/pad2d.ts";
import { pythonCall } from "../pytorch/pythonCall.ts";
import { define } from "./define.ts";
import { expectAxes } from "./expectAxes.ts";
import type { Layer } from "./layer.ts";

/**
 * Zeros around every map, as wide on every side or as each side says.
 *
 * Input `[N, C, H, W]`, output `[N, C, H + top + bottom, W + left + right]`.
 *
 *     layers.pad2d({bottom: 1, right: 1}).outputShape([1, 3, 4, 4]) // [1, 3, 5, 5]
 *
 * Backward needs only the shape. Source: `torch/nn/modules/padding.py`, `ConstantPadNdBackward0`.
 */
export function pad2d(padding: number | Frame): Layer {
  const frame = frameOf("pad2d", padding);
  const { top, bottom, left, right } = frame;
  return define({
    kind: "pad2d",
    pytorch: pythonCall("nn.ZeroPad2d", [[left, right, top, bottom]]),
    outputShape: (input) => {
      expectAxes("pad2d", input, 4);
      const [N, C, H, W] = input;
      return [N, C, H + top + bottom, W + left + right];
    },
    forward: ([input]) => ({ output: pad(input, frame), own: {} }),
    backward: (gradient, { inputs }) => {
      const [height, width] = inputs[0].shape.slice(-2);
      return { inputs: [crop(gradient, { row: top, column: left, height, width })], parameters: {} };
    },
  });
}
