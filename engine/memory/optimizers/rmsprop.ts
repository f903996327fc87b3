import type { TensorSpec } from "../../layers/layer.ts";
import { make } from "./variableChange.ts";
import { countSteps, gradient, gradients, type GradientRule } from "./gradients.ts";
import { bothWays, type OptimizerKind } from "./optimizerKind.ts";
import { stateLike, stepCounter } from "./optimizerMemory.ts";
import type { VariableChange } from "./variableChange.ts";

/**
 * RMSprop: a running mean of squared gradients, one number a parameter, and a counter of steps. With momentum, and when it
 * is centred on the mean gradient, it keeps one more number each.
 *
 * Sources: Hinton 2012; PyTorch 2.13, `torch/optim/rmsprop.py`.
 */
export const rmsprop: OptimizerKind = {
  ...bothWays,
  className: "RMSprop",
  source: "torch/optim/rmsprop.py",
  options: {
    lr: 1e-2,
    alpha: 0.99,
    eps: 1e-8,
    weightDecay: 0,
    momentum: 0,
    centered: false,
    maximize: false,
  },
  memory: ({ weightDecay, momentum, centered, maximize }, implementation) => {
    const rule = { maximize: maximize === true, decays: weightDecay !== 0 };
    const update = implementation === "for-loop" ? oneByOne : allAtOnce;
    return {
      state: (parameter) => [
        stepCounter,
        stateLike(parameter, "square_avg"),
        ...(momentum !== 0 ? [stateLike(parameter, "momentum_buffer")] : []),
        ...(centered === true ? [stateLike(parameter, "grad_avg")] : []),
      ],
      begins: "first step",
      update: (parameters) => update(parameters, rule),
    };
  },
};

// _single_tensor_rmsprop
function* oneByOne(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  for (const parameter of parameters) {
    yield* gradient(parameter, rule, { forgets: true });
    yield make("avg", parameter);
  }
}

// _multi_tensor_rmsprop
function* allAtOnce(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  if (rule.maximize) yield make("grads", ...parameters);
  yield* countSteps;
  if (!rule.maximize) yield* gradients(parameters, rule);
  yield make("avg", ...parameters);
}
