import { expectOptions } from "../expectOptions.ts";
import {
  adaptiveAveragePool2d as average,
  adaptiveAveragePool2dBackward,
  adaptiveOptions,
  type AdaptiveOptions,
} from "../arithmetic/adaptiveAveragePool2d.ts";
import { pythonCall } from "../pytorch/pythonCall.ts";
import { pair } from "../arithmetic/pair.ts";
import { define, savedInput } from "./define.ts";
import { expectAxes } from "./expectAxes.ts";
import type { Layer } from "./layer.ts";

/**
 * Average pooling to a map of `outputSize`, whatever the size of the input's; of the same size it is a copy.
 *
 * Input `[N, C, H, W]`, output `[N, C, P, Q]`.
 *
 *     layers.adaptiveAveragePool2d({outputSize: 7}).outputShape([1, 512, 7, 7]) // [1, 512, 7, 7]
 *
 * PyTorch keeps the input for backward, except for an output of 1 × 1, which it computes as a mean and which needs only the
 * input's shape. Source: `aten/src/ATen/native/AdaptiveAveragePooling.cpp`.
 */
export function adaptiveAveragePool2d(options: AdaptiveOptions): Layer {
  expectOptions("adaptiveAveragePool2d", options, adaptiveOptions);
  const [P, Q] = pair("adaptiveAveragePool2d outputSize", options.outputSize, 1);
  const isMean = P === 1 && Q === 1;
  return define({
    kind: "adaptiveAveragePool2d",
    pytorch: pythonCall("nn.AdaptiveAvgPool2d", [P === Q ? P : [P, Q]]),
    outputShape: (input) => {
      expectAxes("adaptiveAveragePool2d", input, 4);
      return [input[0], input[1], P, Q];
    },
    makesFeatureMap: ([, , H, W]) => H !== P || W !== Q,
    saved: (input) => (isMean ? [] : [savedInput(input)]),
    forward: ([input]) => ({ output: average(input, options), own: {} }),
    backward: (gradient, { inputs }) => ({
      inputs: [adaptiveAveragePool2dBackward(gradient, { inputShape: inputs[0].shape })],
      parameters: {},
    }),
  });
}
