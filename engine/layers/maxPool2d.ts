import { expectOptions } from "../expectOptions.ts";
import { maxPool2dBackward, maxPool2dWithIndices } from "../arithmetic/maxPool2d.ts";
import { poolCall } from "../pytorch/pythonCall.ts";
import { poolOptions, poolWindows, readPoolOptions, type PoolOptions } from "../arithmetic/windows.ts";
import { define, savedAs, savedInput } from "./define.ts";
import { expectAxes } from "./expectAxes.ts";
import type { Layer, Shape, TensorSpec } from "./layer.ts";

/**
 * Max pooling: the largest number under each window.
 *
 * Input `[N, C, H, W]`, output `[N, C, P, Q]` with `P = ⌊(H + 2·padding − kernelSize) / stride⌋ + 1`; the stride is the
 * window's size unless said otherwise.
 *
 *     layers.maxPool2d({kernelSize: 2}).outputShape([1, 64, 224, 224]) // [1, 64, 112, 112]
 *
 * Backward needs the input and the place of each maximum, 8 bytes each. Throws when a window does not fit in the input.
 * Source: `torch/nn/modules/pooling.py`, `MaxPool2DWithIndicesBackward0`.
 */
export function maxPool2d(options: PoolOptions): Layer {
  expectOptions("maxPool2d", options, poolOptions);
  readPoolOptions("maxPool2d", options);
  const outputShape = (input: Shape): Shape => {
    expectAxes("maxPool2d", input, 4);
    return poolWindows("maxPool2d", input, options).shape;
  };
  const own = (input: Shape): readonly TensorSpec[] => [
    { name: "indices", shape: outputShape(input), element: "int64" },
  ];
  return define({
    kind: "maxPool2d",
    pytorch: poolCall("nn.MaxPool2d", options),
    outputShape,
    makesFeatureMap: () => true,
    own,
    saved: (input) => [savedInput(input), ...savedAs("own", own(input))],
    forward: ([input]) => {
      const { output, indices } = maxPool2dWithIndices(input, options);
      return { output, own: { indices } };
    },
    backward: (gradient, { inputs, own: { indices } }) => ({
      inputs: [maxPool2dBackward(gradient, { indices, inputShape: inputs[0].shape })],
      parameters: {},
    }),
  });
}
