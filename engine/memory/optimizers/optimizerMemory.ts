import type { Shape, TensorSpec } from "../../layers/layer.ts";
import type { NumberFormat } from "../dtypes.ts";
import type { LoopVariables } from "../timeline/microBatch.ts";
import type { Recorder } from "../timeline/recorder.ts";
import type { VariableChange } from "./variableChange.ts";

/** A tensor that an update makes for itself. */
export interface Temporary {
  readonly shape: Shape;
  /** The format of its numbers; the run's own unless said otherwise. */
  readonly format?: NumberFormat;
  /** In CPU memory, wherever the network is. */
  readonly onHost?: boolean;
}

/** A tensor that an optimizer keeps from step to step. */
export interface StateTensor extends TensorSpec {
  readonly onHost?: boolean;
}

/** Facts that an update may depend on beside the parameters. */
export interface UpdateRun {
  /** The first step of all, or a later one that does what all later ones do. */
  readonly step: "first" | "later";
  /** Which step of a process a later one is, counted from 1; without it, one from which on all are alike. */
  readonly number?: number | undefined;
  readonly dtype: NumberFormat;
}

/** A run on which the steps of an optimizer that takes a closure are played. */
export interface ClosureRun {
  readonly recorder: Recorder;
  readonly dtype: NumberFormat;
  /** Every parameter that it was given, and those of them that get a gradient, by the same names. */
  readonly parameters: readonly TensorSpec[];
  readonly trained: readonly TensorSpec[];
  /** Whether steps have gone before, as many as it takes for all to be alike. */
  readonly isLater: boolean;
}

/** An optimizer's memory, kept and while it works; arithmetic is elsewhere. */
export interface OptimizerMemory {
  readonly name: string;
  readonly source: string;
  /** Tensors that it keeps from step to step for one parameter. Throws for a parameter that it cannot move. */
  state(parameter: TensorSpec): readonly StateTensor[];
  /** Tensors that it keeps once for all parameters. */
  readonly shared: readonly StateTensor[];
  /** When the state comes to be: with the optimizer, at the start of its first step, or by `keep` in its first update. */
  readonly begins: "at once" | "first step" | "first update";
  /** The first of the steps that all make and keep the same; the second unless said otherwise. */
  readonly alikeFrom?: number;
  /** One step over all parameters, in order; variables live until they are given something else, or the update ends. */
  update(parameters: readonly TensorSpec[], run: UpdateRun): Iterable<VariableChange>;
  /** Conditions on the numbers, where memory depends on them. */
  readonly assumes?: string;
  /**
   * Of an optimizer that takes a closure: what it keeps comes to be, and the answer plays one step after another, calling the
   * closure, which answers with what its variables hold, as often as the step evaluates. `update` is not asked then.
   */
  closureSteps?(run: ClosureRun): (closure: () => LoopVariables) => void;
}

/** A copy of a parameter's shape, kept under another name. */
export function stateLike({ shape }: TensorSpec, name: string): StateTensor {
  return { name, shape, element: "value" };
}

/** One FP32 number, in CPU memory or beside the parameters. */
export function counter(name: string, onHost: boolean): StateTensor {
  return { name, shape: [], element: "float32", onHost };
}

/** The counter of steps, one FP32 number in CPU memory. */
export const stepCounter = counter("step", true);
