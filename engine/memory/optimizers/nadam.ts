import type { TensorSpec } from "../../layers/layer.ts";
import { bind, drop, make } from "./variableChange.ts";
import { countSteps, gradient, gradients, type GradientRule } from "./gradients.ts";
import { bothWays, type OptimizerKind } from "./optimizerKind.ts";
import { counter, stateLike, stepCounter } from "./optimizerMemory.ts";
import type { VariableChange } from "./variableChange.ts";

/**
 * NAdam, Adam with Nesterov's momentum: two numbers a parameter, and two single numbers in CPU memory for each tensor.
 *
 * Sources: Dozat 2016; PyTorch 2.13, `torch/optim/nadam.py`.
 */
export const nadam: OptimizerKind = {
  ...bothWays,
  className: "NAdam",
  source: "torch/optim/nadam.py",
  options: {
    lr: 2e-3,
    betas: [0.9, 0.999],
    eps: 1e-8,
    weightDecay: 0,
    momentumDecay: 4e-3,
    decoupledWeightDecay: false,
    maximize: false,
  },
  memory: ({ weightDecay, decoupledWeightDecay, maximize }, implementation) => {
    const rule = { maximize: maximize === true, decays: weightDecay !== 0 && decoupledWeightDecay !== true };
    const update = implementation === "for-loop" ? oneByOne : allAtOnce;
    return {
      state: (parameter) => [
        stepCounter,
        counter("mu_product", true),
        stateLike(parameter, "exp_avg"),
        stateLike(parameter, "exp_avg_sq"),
      ],
      begins: "first step",
      update: (parameters) => update(parameters, rule),
    };
  },
};

// _single_tensor_nadam: denom = exp_avg_sq.div(bias_correction2).sqrt()
function* oneByOne(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  for (const parameter of parameters) {
    yield* gradient(parameter, rule);
    yield make("quotient", parameter);
    yield make("root", parameter);
    yield drop("quotient");
    yield bind("root", "denom");
  }
}

// _multi_tensor_nadam, which keeps its gradients to the end
function* allAtOnce(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  if (rule.maximize) yield make("grads", ...parameters);
  yield* countSteps;
  if (!rule.maximize) yield* gradients(parameters, rule);
  yield make("exp_avg_sq_sqrt", ...parameters);
}
