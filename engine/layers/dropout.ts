import { pythonCall } from "../pytorch/pythonCall.ts";
import { expectOptions } from "../expectOptions.ts";
import {
  dropout as drop,
  dropoutBackward,
  dropoutOptions,
  type DropoutOptions,
} from "../arithmetic/dropout.ts";
import { define, savedAs } from "./define.ts";
import { expectSizes } from "./expectAxes.ts";
import type { Layer, Shape, TensorSpec } from "./layer.ts";

/**
 * Dropout: in training each number is dropped with the given probability; in evaluation nothing happens. Any shape.
 *
 *     layers.dropout().saved([1, 4096])[0].element // "bool"
 *
 * Backward needs the mask, one byte a number, as PyTorch keeps it on a GPU. Throws when the probability is not from 0 to 1.
 * Source: `torch.native_dropout`, `aten/src/ATen/native/Dropout.cpp`.
 */
export function dropout(options: DropoutOptions = {}): Layer {
  expectOptions("dropout", options, dropoutOptions);
  const { probability = 0.5 } = options;
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`dropout: expected a probability from 0 to 1, got ${probability}`);
  const pytorch = pythonCall("nn.Dropout", [], { p: probability === 0.5 ? undefined : probability });
  const outputShape = (input: Shape): Shape => {
    expectSizes("dropout", input);
    return input;
  };
  const own = (input: Shape): readonly TensorSpec[] => [{ name: "mask", shape: input, element: "bool" }];
  return define({
    kind: "dropout",
    pytorch,
    outputShape,
    own,
    saved: (input) => savedAs("own", own(input)),
    forward: ([input], _weights, { random }) => {
      const { output, mask } = drop(input, { probability, random });
      return { output, own: { mask } };
    },
    backward: (gradient, { own: { mask } }) => ({
      inputs: [dropoutBackward(gradient, { mask }, { probability })],
      parameters: {},
    }),
    evaluation: define({
      kind: "dropout",
      pytorch,
      outputShape,
      sharesInput: true,
      sharesGradient: true,
      forward: ([input]) => ({ output: input, own: {} }),
      backward: (gradient) => ({ inputs: [gradient], parameters: {} }),
    }),
  });
}
