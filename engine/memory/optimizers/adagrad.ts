import type { TensorSpec } from "../../layers/layer.ts";
import { make } from "./variableChange.ts";
import { countSteps, gradient, gradients, type GradientRule } from "./gradients.ts";
import type { OptimizerKind } from "./optimizerKind.ts";
import { counter, stateLike } from "./optimizerMemory.ts";
import type { VariableChange } from "./variableChange.ts";

/**
 * Adagrad: the sum of squared gradients, one number a parameter, there from the start, and a counter of steps. Fused, the
 * counters are beside the parameters, else in CPU memory.
 *
 * Sources: Duchi, Hazan, Singer 2011; PyTorch 2.13, `torch/optim/adagrad.py`.
 */
export const adagrad: OptimizerKind = {
  className: "Adagrad",
  source: "torch/optim/adagrad.py",
  implementations: ["for-loop", "foreach", "fused"],
  gpuDefault: "foreach",
  options: {
    lr: 1e-2,
    lrDecay: 0,
    weightDecay: 0,
    initialAccumulatorValue: 0,
    eps: 1e-10,
    maximize: false,
  },
  notCounted: ["differentiable"],
  memory: ({ weightDecay, maximize }, implementation) => {
    const rule = { maximize: maximize === true, decays: weightDecay !== 0 };
    const update = { "for-loop": oneByOne, foreach: allAtOnce, fused: () => [] }[implementation];
    const step = counter("step", implementation !== "fused");
    return {
      state: (parameter) => [step, stateLike(parameter, "sum")],
      begins: "at once",
      update: (parameters) => update(parameters, rule),
    };
  },
};

// _single_tensor_adagrad
function* oneByOne(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  for (const parameter of parameters) {
    yield* gradient(parameter, rule, { forgets: true });
    yield make("std", parameter);
  }
}

// _multi_tensor_adagrad: the numerator goes into gradients of its own.
function* allAtOnce(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  if (rule.maximize) yield make("grads", ...parameters);
  yield* countSteps;
  if (!rule.maximize) yield* gradients(parameters, rule);
  yield make("std", ...parameters);
  if (!rule.maximize && !rule.decays) yield make("numerator", ...parameters);
}
