import type { TensorSpec } from "../../layers/layer.ts";
import type { StateTensor, Temporary } from "./optimizerMemory.ts";

/**
 * One thing that happens to a variable of the optimizer's program. `make` gives it new tensors, and what it had goes after
 * that; `append` lets a list grow by one; `drop` lets go what it has, if it has any; `bind` hands its tensors to another
 * variable, and what that had goes. `keep` is no variable: a tensor comes that stays, as state of a parameter.
 */
export type VariableChange =
  | { readonly make: string; readonly tensors: readonly Temporary[] }
  | { readonly append: string; readonly tensor: Temporary }
  | { readonly drop: string }
  | { readonly bind: string; readonly to: string }
  | { readonly keep: StateTensor; readonly of: TensorSpec };

/** `name = …`: a variable is given one new tensor, or a list of them. */
export function make(name: string, ...tensors: readonly Temporary[]): VariableChange {
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
export function append(name: string, tensor: Temporary): VariableChange {
  return { append: name, tensor };
}

/** `del name`, or `name = ` something that is not its own. */
export function drop(name: string): VariableChange {
  return { drop: name };
}

/** `to = from`, where `from` is not used again. */
export function bind(from: string, to: string): VariableChange {
  return { bind: from, to };
}

/** A tensor that stays, as state of a parameter. */
export function keep(tensor: StateTensor, of: TensorSpec): VariableChange {
  return { keep: tensor, of };
}

/** A value that no variable holds: it comes, is used and goes. */
export function temporaries(...tensors: readonly Temporary[]): readonly VariableChange[] {
  return [make("passing", ...tensors), drop("passing")];
}

/** One number in CPU memory, as `torch.tensor(1.0)` makes it. */
export const hostNumber: Temporary = { shape: [], format: "float32", onHost: true };

/** One number beside the parameters, in their format. */
export const scalar: Temporary = { shape: [] };
