import type { TensorSpec } from "../../layers/layer.ts";
import { make, temporaries } from "./variableChange.ts";
import { countSteps, gradient, gradients, type GradientRule } from "./gradients.ts";
import { bothWays, type OptimizerKind } from "./optimizerKind.ts";
import { stateLike, stepCounter } from "./optimizerMemory.ts";
import type { VariableChange } from "./variableChange.ts";

/**
 * Adamax, Adam by the largest gradient instead of the mean of squares: two numbers a parameter, and a counter of steps.
 *
 * Sources: Kingma, Ba 2014; PyTorch 2.13, `torch/optim/adamax.py`.
 */
export const adamax: OptimizerKind = {
  ...bothWays,
  className: "Adamax",
  source: "torch/optim/adamax.py",
  options: { lr: 2e-3, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0, maximize: false },
  memory: ({ weightDecay, maximize }, implementation) => {
    const rule = { maximize: maximize === true, decays: weightDecay !== 0 };
    const update = implementation === "for-loop" ? oneByOne : allAtOnce;
    return {
      state: (parameter) => [stepCounter, stateLike(parameter, "exp_avg"), stateLike(parameter, "exp_inf")],
      begins: "first step",
      update: (parameters) => update(parameters, rule),
    };
  },
};

// _single_tensor_adamax: torch.maximum(exp_inf.mul_(beta2), grad.abs().add_(eps), out=exp_inf)
function* oneByOne(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  for (const parameter of parameters) {
    yield* gradient(parameter, rule, { forgets: true });
    yield* temporaries(parameter);
  }
}

// _multi_tensor_adamax: absolute values go into gradients of its own.
function* allAtOnce(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  if (rule.maximize) yield make("grads", ...parameters);
  yield* countSteps;
  if (!rule.maximize) yield* gradients(parameters, rule);
  if (!rule.maximize && !rule.decays) yield make("grads", ...parameters);
}
