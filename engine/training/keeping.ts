import type { Kept, Outcome, SavedTensor, Weights } from "../layers/layer.ts";
import type { Tensor } from "../tensor.ts";

/** Tensors that one step hands to backward, and which of them are held for it. */
export interface Keeping {
  readonly kept: Kept;
  readonly held: readonly Tensor[];
}

/** Keeps what a layer names; of all else only the shape is left, so that nothing else can be held in secret. */
export function keep(
  saved: readonly SavedTensor[],
  inputs: readonly Tensor[],
  { output, own }: Outcome,
  weights: Weights,
): Keeping {
  const held: Tensor[] = [];
  const hold = (tensor: Tensor, isSaved: (plan: SavedTensor) => boolean): Tensor => {
    const times = saved.filter(isSaved).length;
    for (let time = 0; time < times; time++) held.push(tensor);
    return times > 0 ? tensor : { shape: tensor.shape, data: new Float32Array(0) };
  };
  const kept = {
    inputs: inputs.map((input, place) => hold(input, ({ of, index }) => of === "input" && index === place)),
    output: hold(output, ({ of }) => of === "output"),
    own: Object.fromEntries(
      Object.entries(own).map(([key, tensor]) => [
        key,
        hold(tensor, ({ of, name }) => of === "own" && name === key),
      ]),
    ),
    weights,
  };
  return { kept, held };
}
