import type { Shape, TensorPlan } from "../../layers/layer.ts";

/** A variable gets a new tensor, or is let go, or takes over the tensor of another; what it had before goes after that. */
export type Change =
  | { readonly make: string; readonly shape: Shape }
  | { readonly drop: string }
  | { readonly bind: string; readonly to: string };

/** What an optimizer keeps and what it needs while it works; arithmetic is elsewhere. */
export interface OptimizerMemory {
  readonly name: string;
  readonly source: string;
  /** What it keeps from step to step for one parameter. */
  state(parameter: TensorPlan): readonly TensorPlan[];
  /** What it keeps once for all parameters. */
  readonly shared: readonly TensorPlan[];
  /** When the state comes to be: with the optimizer, at the start of its first step, or parameter by parameter in it. */
  readonly begins: "at once" | "first step" | "first update";
  /** The temporaries of one step over all parameters, in order; variables live until they are given something else. */
  update(parameters: readonly TensorPlan[]): readonly Change[];
}

/** A copy of a parameter's shape, kept under another name. */
export function like({ shape }: TensorPlan, name: string): TensorPlan {
  return { name, shape, element: "value" };
}

/** The counter of steps, one FP32 number in CPU memory. */
export const stepCounter: TensorPlan = { name: "step", shape: [], element: "float32" };
