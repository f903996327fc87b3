import type { TensorSpec } from "../../layers/layer.ts";
import { bind, drop, make } from "./variableChange.ts";
import { countSteps, gradient, gradients, type GradientRule } from "./gradients.ts";
import type { OptimizerKind } from "./optimizerKind.ts";
import { counter, stateLike } from "./optimizerMemory.ts";
import type { VariableChange } from "./variableChange.ts";

/**
 * Adam: running means of the gradients and of their squares, two numbers a parameter, and a counter of steps; AMSGrad also
 * keeps the largest mean of squares so far. Fused, the counters are beside the parameters, else in CPU memory.
 *
 * Sources: Kingma, Ba 2014; Reddi et al. 2018; PyTorch 2.13, `torch/optim/adam.py`.
 */
export const adam: OptimizerKind = {
  className: "Adam",
  source: "torch/optim/adam.py",
  implementations: ["for-loop", "foreach", "fused"],
  gpuDefault: "foreach",
  options: {
    lr: 1e-3,
    betas: [0.9, 0.999],
    eps: 1e-8,
    weightDecay: 0,
    amsgrad: false,
    maximize: false,
    decoupledWeightDecay: false,
  },
  notCounted: ["capturable", "differentiable"],
  memory: ({ weightDecay, decoupledWeightDecay, amsgrad, maximize }, implementation) => {
    const rule = { maximize: maximize === true, decays: weightDecay !== 0 && decoupledWeightDecay !== true };
    const update = { "for-loop": oneByOne, foreach: allAtOnce, fused: () => [] }[implementation];
    const step = counter("step", implementation !== "fused");
    return {
      state: (parameter) => [
        step,
        stateLike(parameter, "exp_avg"),
        stateLike(parameter, "exp_avg_sq"),
        ...(amsgrad === true ? [stateLike(parameter, "max_exp_avg_sq")] : []),
      ],
      begins: "first step",
      update: (parameters) => update(parameters, rule),
    };
  },
};

const { decoupledWeightDecay: _, ...options } = adam.options;

/**
 * Adam with decoupled weight decay, which shrinks the weights in place.
 *
 * Sources: Loshchilov, Hutter 2017; PyTorch 2.13, `torch/optim/adamw.py`.
 */
export const adamw: OptimizerKind = {
  ...adam,
  className: "AdamW",
  source: "torch/optim/adamw.py",
  options: { ...options, weightDecay: 1e-2 },
  memory: (settings, implementation) =>
    adam.memory({ ...settings, decoupledWeightDecay: true }, implementation),
};

// _single_tensor_adam: denom = (exp_avg_sq.sqrt() / bias_correction2_sqrt).add_(eps)
function* oneByOne(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  for (const parameter of parameters) {
    yield* gradient(parameter, rule);
    yield make("root", parameter);
    yield make("quotient", parameter);
    yield drop("root");
    yield bind("quotient", "denom");
  }
}

// _multi_tensor_adam
function* allAtOnce(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  if (rule.maximize) yield make("grads", ...parameters);
  yield* countSteps;
  if (!rule.maximize) yield* gradients(parameters, rule);
  yield drop("grads");
  yield make("exp_avg_sq_sqrt", ...parameters);
}
