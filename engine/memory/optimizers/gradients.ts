import type { TensorSpec } from "../../layers/layer.ts";
import { drop, hostNumber, make, temporaries } from "./variableChange.ts";
import type { VariableChange } from "./variableChange.ts";

/** Changes of a gradient before it is used. */
export interface GradientRule {
  /** Its sign is turned: a new tensor. */
  readonly maximize: boolean;
  /** The weights are added to it, times the weight decay: a new tensor. */
  readonly decays: boolean;
}

/**
 * The gradient of one parameter in a for-loop: `grad = -grads[i]` and `grad = grad.add(param, alpha=weight_decay)`.
 *
 * Some loops bind `grad` to the parameter's own gradient first: `forgets`.
 */
export function* gradient(
  { shape }: TensorSpec,
  { maximize, decays }: GradientRule,
  { forgets = false } = {},
): Iterable<VariableChange> {
  if (forgets || !maximize) yield drop("grad");
  if (maximize) yield make("grad", { shape });
  if (decays) yield make("grad", { shape });
}

/** The gradients of all parameters at once: turned or decayed ones are new, and what is new already is used again. */
export function* gradients(
  parameters: readonly TensorSpec[],
  { maximize, decays }: GradientRule,
): Iterable<VariableChange> {
  if (maximize || decays) yield make("grads", ...parameters);
}

/** `torch._foreach_add_(steps, torch.tensor(1.0, device="cpu"))`: all counters in CPU memory go up by one. */
export const countSteps: readonly VariableChange[] = temporaries(hostNumber);
