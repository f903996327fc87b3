import type { TensorSpec } from "../../layers/layer.ts";
import { append, bind, drop, hostNumber, make, temporaries } from "./variableChange.ts";
import { gradient, type GradientRule } from "./gradients.ts";
import { bothWays, type OptimizerKind } from "./optimizerKind.ts";
import { counter, stateLike, type Temporary } from "./optimizerMemory.ts";
import type { VariableChange } from "./variableChange.ts";

/**
 * Averaged stochastic gradient descent: the mean of the weights, one number a parameter, and three single numbers beside
 * each tensor. Averaging begins after a million steps, PyTorch's `t0`; the steps before it are counted.
 *
 * Sources: Polyak, Juditsky 1992; PyTorch 2.13, `torch/optim/asgd.py`.
 */
export const asgd: OptimizerKind = {
  ...bothWays,
  className: "ASGD",
  source: "torch/optim/asgd.py",
  options: { lr: 1e-2, lambd: 1e-4, alpha: 0.75, weightDecay: 0, maximize: false },
  notCounted: ["t0", "capturable", "differentiable"],
  memory: ({ weightDecay, maximize }, implementation) => {
    const rule = { maximize: maximize === true, decays: weightDecay !== 0 };
    const update = implementation === "for-loop" ? oneByOne : allAtOnce;
    return {
      state: (parameter) => [
        counter("step", false),
        counter("eta", false),
        counter("mu", false),
        stateLike(parameter, "ax"),
      ],
      begins: "first step",
      update: (parameters) => update(parameters, rule),
    };
  },
};

// _single_tensor_asgd
function* oneByOne(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  for (const parameter of parameters) {
    yield* gradient(parameter, rule, { forgets: true });
    yield make("new_eta", hostNumber);
    yield make("new_mu", hostNumber);
  }
}

// _multi_tensor_asgd: `intermediate` is the gradients themselves where these are new and decayed already.
function* allAtOnce(
  parameters: readonly TensorSpec[],
  { maximize, decays }: GradientRule,
): Iterable<VariableChange> {
  if (maximize) yield make("grads", ...parameters);
  if (!maximize || !decays) yield* temporaries(...parameters);
  yield* temporaries(...parameters);
  for (const _ of parameters) yield* newEta();
  for (const _ of parameters) yield append("new_mus", float);
}

// lr / ((1 + lambd * lr * step) ** alpha), where the step is a tensor
function* newEta(): Iterable<VariableChange> {
  yield make("power", float);
  for (let operation = 0; operation < 2; operation++) {
    yield make("next", float);
    yield bind("next", "power");
  }
  yield* [make("reciprocal", float), append("new_etas", float), drop("reciprocal"), drop("power")];
}

const float: Temporary = { shape: [], format: "float32" };
