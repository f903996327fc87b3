import type { TensorSpec } from "../../layers/layer.ts";
import { make } from "./variableChange.ts";
import { countSteps, gradient, gradients, type GradientRule } from "./gradients.ts";
import { bothWays, type OptimizerKind } from "./optimizerKind.ts";
import { stateLike, stepCounter } from "./optimizerMemory.ts";
import type { VariableChange } from "./variableChange.ts";

/**
 * Adadelta: running means of squared gradients and of squared moves, two numbers a parameter, and a counter of steps.
 *
 * Sources: Zeiler 2012; PyTorch 2.13, `torch/optim/adadelta.py`.
 */
export const adadelta: OptimizerKind = {
  ...bothWays,
  className: "Adadelta",
  source: "torch/optim/adadelta.py",
  options: { lr: 1, rho: 0.9, eps: 1e-6, weightDecay: 0, maximize: false },
  memory: ({ weightDecay, maximize }, implementation) => {
    const rule = { maximize: maximize === true, decays: weightDecay !== 0 };
    const update = implementation === "for-loop" ? oneByOne : allAtOnce;
    return {
      state: (parameter) => [
        stepCounter,
        stateLike(parameter, "square_avg"),
        stateLike(parameter, "acc_delta"),
      ],
      begins: "first step",
      update: (parameters) => update(parameters, rule),
    };
  },
};

// _single_tensor_adadelta
function* oneByOne(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  for (const parameter of parameters) {
    yield* gradient(parameter, rule, { forgets: true });
    yield make("std", parameter);
    yield make("delta", parameter);
  }
}

// _multi_tensor_adadelta
function* allAtOnce(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  yield* countSteps;
  yield* gradients(parameters, rule);
  yield make("std", ...parameters);
  yield make("deltas", ...parameters);
}
