import type { Tensor } from "../tensor.ts";

/** Tensors that an optimizer keeps for one parameter from step to step, by PyTorch's names. */
export type State = Readonly<Record<string, Tensor>>;

/** A parameter with its gradient and what has been kept for it. */
export interface Moving {
  readonly parameter: Tensor;
  readonly gradient: Tensor;
  readonly state: State;
}

/** A rule that moves parameters against their gradients: one after another, in place, as PyTorch's `foreach=False`. */
export interface Optimizer {
  readonly name: string;
  /** Makes what there must be before the first step, for all parameters before any of them moves. */
  prepare(parameter: Tensor): State;
  /**
   * Moves all parameters and answers with what to keep for each: what was given, changed in place, or its first. Tells
   * `let go` of each tensor that it made for itself, as soon as it needs it no more.
   */
  step(moving: readonly Moving[], letGo?: (tensor: Tensor) => void): readonly State[];
}
