import type { TensorPlan } from "../../layers/layer.ts";
import type { Change, StateTensor, Temporary } from "./optimizerMemory.ts";

/** `name = …`: a variable is given one new tensor, or a list of them. */
export function make(name: string, ...tensors: readonly Temporary[]): Change {
  return {
    make: name,
    tensors: tensors.map(({ shape, format, onHost = false }) => ({
      shape,
      ...(format && { format }),
      onHost,
    })),
  };
}

/** `name.append(…)`: a list grows by one new tensor. */
export function append(name: string, tensor: Temporary): Change {
  return { append: name, tensor };
}

/** `del name`, or `name = ` something that is not its own. */
export function drop(name: string): Change {
  return { drop: name };
}

/** `to = from`, where `from` is not used again. */
export function bind(from: string, to: string): Change {
  return { bind: from, to };
}

/** A tensor that stays, as state of a parameter. */
export function keep(tensor: StateTensor, of: TensorPlan): Change {
  return { keep: tensor, of };
}

/** A value that no variable holds: it comes, is used and goes. */
export function passing(...tensors: readonly Temporary[]): readonly Change[] {
  return [make("passing", ...tensors), drop("passing")];
}

/** One number in CPU memory, as `torch.tensor(1.0)` makes it. */
export const hostNumber: Temporary = { shape: [], format: "float32", onHost: true };

/** One number beside the parameters, in their format. */
export const number: Temporary = { shape: [] };
