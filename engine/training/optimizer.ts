import type { Tensor } from "../tensor.ts";

/** What an optimizer keeps for one parameter from step to step, by PyTorch's names. */
export type State = Readonly<Record<string, Tensor>>;

/** How parameters move against their gradients. One parameter at a time, in place, as PyTorch's `foreach=False`. */
export interface Optimizer {
  readonly name: string;
  /** What there must be before the first step, made for all parameters before any of them moves. */
  prepare(parameter: Tensor): State;
  /** Moves the parameter and answers with the state to keep: the one given, changed in place, or its first. */
  update(parameter: Tensor, gradient: Tensor, state: State): State;
}
