import { sizeOf } from "../tensor.ts";
import type { Layer, SavedTensor, Shape, TensorSpec } from "./layer.ts";

/** The questions that a layer must answer for itself; the rest has the answer that most layers give. */
export type Definition = Pick<Layer, "kind" | "pytorch" | "outputShape" | "forward" | "backward"> &
  Partial<Omit<Layer, "parameterCount">>;

/** A layer from what is particular to it: no parameters, no arithmetic that counts, nothing kept, unless said. */
export function define(definition: Definition): Layer {
  const layer: Layer = {
    parameters: [],
    buffers: [],
    parameterCount: numbersIn(definition.parameters ?? []),
    multiplyAdds: () => 0,
    makesFeatureMap: () => false,
    own: () => [],
    saved: () => [],
    sharesInput: false,
    inPlace: false,
    sharesGradient: false,
    lateGradients: [],
    viewedParameters: [],
    parts: [],
    get evaluation() {
      return layer;
    },
    ...definition,
  };
  return layer;
}

/** Counts the numbers that the tensors hold together. */
export function numbersIn(plans: readonly TensorSpec[]): number {
  return plans.reduce((count, { shape }) => count + sizeOf(shape), 0);
}

export function savedInput(shape: Shape, index = 0): SavedTensor {
  return { of: "input", index, name: "input", shape, element: "value" };
}

export function savedOutput(shape: Shape): SavedTensor {
  return { of: "output", index: 0, name: "output", shape, element: "value" };
}

/** Every tensor of the list, as kept for backward under its own name. */
export function savedAs(of: SavedTensor["of"], plans: readonly TensorSpec[]): readonly SavedTensor[] {
  return plans.map((plan) => ({ ...plan, of, index: 0 }));
}
