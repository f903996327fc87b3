import { expectOptions } from "../expectOptions.ts";
import {
  averagePool2d as average,
  averagePool2dBackward,
  averagePoolOptions,
  type AveragePoolOptions,
} from "../arithmetic/averagePool2d.ts";
import { poolCall } from "../pytorch/pythonCall.ts";
import { poolWindows, readPoolOptions } from "../arithmetic/windows.ts";
import { define, savedInput } from "./define.ts";
import { expectAxes } from "./expectAxes.ts";
import type { Layer } from "./layer.ts";

/**
 * Average pooling: the mean of the numbers under each window.
 *
 * Input `[N, C, H, W]`, output `[N, C, P, Q]` as for max pooling.
 *
 *     layers.averagePool2d({kernelSize: 2}).outputShape([1, 6, 28, 28]) // [1, 6, 14, 14]
 *
 * PyTorch keeps the input for backward, though its shape would do. Throws when a window does not fit in the input.
 * Source: `torch/nn/modules/pooling.py`, `AvgPool2DBackward0`.
 */
export function averagePool2d(options: AveragePoolOptions): Layer {
  expectOptions("averagePool2d", options, averagePoolOptions);
  readPoolOptions("averagePool2d", options);
  return define({
    kind: "averagePool2d",
    pytorch: poolCall("nn.AvgPool2d", options),
    outputShape: (input) => {
      expectAxes("averagePool2d", input, 4);
      return poolWindows("averagePool2d", input, options).shape;
    },
    makesFeatureMap: () => true,
    saved: (input) => [savedInput(input)],
    forward: ([input]) => ({ output: average(input, options), own: {} }),
    backward: (gradient, { inputs }) => ({
      inputs: [averagePool2dBackward(gradient, { inputShape: inputs[0].shape }, options)],
      parameters: {},
    }),
  });
}
