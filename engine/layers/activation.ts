import { clone } from "../tensor/clone.ts";
import type { Tensor } from "../tensor.ts";
import { define, savedAs, savedInput, savedOutput } from "./define.ts";
import { expectSizes } from "./expectAxes.ts";
import type { Layer, OwnTensorSpec, Shape } from "./layer.ts";

/** The particulars of a layer that changes numbers one by one. */
export interface Activation {
  readonly kind: string;
  readonly pytorch: string;
  readonly inPlace?: boolean;
  /**
   * The tensor that backward needs: the input, the output, or, where the input is written over, a copy of it, which is made
   * only where backward will come.
   */
  readonly keeps: "input" | "output" | "copy";
  change(input: Tensor): Tensor;
  back(gradient: Tensor, kept: Tensor): Tensor;
}

/** A layer that changes numbers one by one: any shape, no parameters, no products. */
export function activation({ kind, pytorch, inPlace = false, keeps, change, back }: Activation): Layer {
  const copy = (shape: Shape): readonly OwnTensorSpec[] => [
    { name: "copy of input", shape, element: "value", onlyKept: true },
  ];
  const kept = {
    input: (shape: Shape) => [savedInput(shape)],
    output: (shape: Shape) => [savedOutput(shape)],
    copy: (shape: Shape) => savedAs("own", copy(shape)),
  };
  return define({
    kind,
    pytorch,
    outputShape: (input) => {
      expectSizes(kind, input);
      return input;
    },
    own: (input) => (keeps === "copy" ? copy(input) : []),
    saved: kept[keeps],
    sharesInput: inPlace,
    inPlace,
    forward: ([input], _weights, context) => {
      const own = keeps === "copy" && context.keeps ? { "copy of input": clone(input) } : {};
      return { output: change(input), own };
    },
    backward: (gradient, { inputs, output, own }) => {
      const from = { input: inputs[0], output, copy: own["copy of input"] };
      return { inputs: [back(gradient, from[keeps])], parameters: {} };
    },
  });
}
