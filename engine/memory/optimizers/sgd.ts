import type { TensorSpec } from "../../layers/layer.ts";
import { drop, keep, make } from "./variableChange.ts";
import { gradient, gradients } from "./gradients.ts";
import type { OptimizerKind } from "./optimizerKind.ts";
import { stateLike } from "./optimizerMemory.ts";
import type { VariableChange } from "./variableChange.ts";

interface Rule {
  readonly maximize: boolean;
  readonly decays: boolean;
  readonly momentum: boolean;
  readonly nesterov: boolean;
}

/**
 * Stochastic gradient descent: keeps nothing, or with momentum a running mean of the gradients, one number a parameter, at
 * first a copy of the gradient.
 *
 * Source: PyTorch 2.13, `torch/optim/sgd.py`.
 */
export const sgd: OptimizerKind = {
  className: "SGD",
  source: "torch/optim/sgd.py",
  implementations: ["for-loop", "foreach", "fused"],
  gpuDefault: "foreach",
  options: { lr: 1e-3, momentum: 0, dampening: 0, weightDecay: 0, nesterov: false, maximize: false },
  notCounted: ["differentiable"],
  refuses: ({ momentum, dampening, nesterov }) =>
    nesterov === true && (momentum === 0 || dampening !== 0)
      ? "nesterov needs a momentum and no dampening. Give momentum: 0.9, and leave dampening out"
      : undefined,
  memory: (settings, implementation) => {
    const momentum = settings.momentum !== 0;
    const rule: Rule = {
      maximize: settings.maximize === true,
      decays: settings.weightDecay !== 0,
      momentum,
      nesterov: settings.nesterov === true,
    };
    const update = { "for-loop": oneByOne, foreach: allAtOnce, fused: inOneKernel }[implementation];
    return {
      state: (parameter) => (momentum ? [buffer(parameter)] : []),
      begins: "first update",
      update: (parameters, { step }) => update(parameters, rule, step === "first" && momentum),
    };
  },
};

function buffer(parameter: TensorSpec) {
  return stateLike(parameter, "momentum_buffer");
}

// _single_tensor_sgd
function* oneByOne(parameters: readonly TensorSpec[], rule: Rule, begins: boolean): Iterable<VariableChange> {
  for (const parameter of parameters) {
    yield* gradient(parameter, rule);
    if (begins) yield keep(buffer(parameter), parameter);
    if (rule.nesterov) yield make("grad", parameter);
    else if (rule.momentum) yield drop("grad");
  }
}

// _multi_tensor_sgd; Nesterov's sum is written into the gradients.
function* allAtOnce(
  parameters: readonly TensorSpec[],
  rule: Rule,
  begins: boolean,
): Iterable<VariableChange> {
  yield* gradients(parameters, rule);
  if (begins) for (const parameter of parameters) yield keep(buffer(parameter), parameter);
  if (rule.momentum && !rule.nesterov) yield drop("grads");
}

// _fused_sgd
function* inOneKernel(
  parameters: readonly TensorSpec[],
  _rule: Rule,
  begins: boolean,
): Iterable<VariableChange> {
  if (begins) for (const parameter of parameters) yield keep(buffer(parameter), parameter);
}
