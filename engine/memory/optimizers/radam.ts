import type { TensorSpec } from "../../layers/layer.ts";
import { bind, drop, make, temporaries } from "./variableChange.ts";
import { countSteps, gradient, gradients, type GradientRule } from "./gradients.ts";
import { bothWays, type OptimizerKind, type OptionValue } from "./optimizerKind.ts";
import { stateLike, stepCounter } from "./optimizerMemory.ts";
import type { VariableChange } from "./variableChange.ts";

/**
 * RAdam, Adam that rectifies its step length once it has seen enough: two numbers a parameter, and a counter of steps.
 *
 * One tensor after another it makes more when it rectifies, with PyTorch's `betas` from its sixth step on: a later step of
 * no particular number is one of those. Sources: Liu et al. 2019; PyTorch 2.13, `torch/optim/radam.py`.
 */
export const radam: OptimizerKind = {
  ...bothWays,
  className: "RAdam",
  source: "torch/optim/radam.py",
  options: {
    lr: 1e-3,
    betas: [0.9, 0.999],
    eps: 1e-8,
    weightDecay: 0,
    decoupledWeightDecay: false,
    maximize: false,
  },
  memory: ({ betas, weightDecay, decoupledWeightDecay, maximize }, implementation) => {
    const rule = { maximize: maximize === true, decays: weightDecay !== 0 && decoupledWeightDecay !== true };
    const alikeFrom = implementation === "for-loop" ? firstRectified(betas) : undefined;
    return {
      ...(alikeFrom === undefined ? {} : { alikeFrom }),
      state: (parameter) => [
        stepCounter,
        stateLike(parameter, "exp_avg"),
        stateLike(parameter, "exp_avg_sq"),
      ],
      begins: "first step",
      update: (parameters, { step, number = Infinity }) =>
        implementation === "for-loop"
          ? oneByOne(parameters, rule, step === "later" && alikeFrom !== undefined && number >= alikeFrom)
          : allAtOnce(parameters, rule),
    };
  },
};

// rho_t comes up to rho_inf = 2 / (1 - beta2) - 1; it rectifies above 5.
function firstRectified(betas: OptionValue): number | undefined {
  const [, beta2] = betas as readonly number[];
  const limit = 2 / (1 - beta2) - 1;
  if (!(limit > 5)) return undefined;
  for (let step = 1; ; step++) if (limit - (2 * step * beta2 ** step) / (1 - beta2 ** step) > 5) return step;
}

// _single_tensor_radam: param.add_(bias_corrected_exp_avg * lr * _compute_adaptive_lr() * _compute_rect(), alpha=-1.0)
function* oneByOne(
  parameters: readonly TensorSpec[],
  rule: GradientRule,
  rectifies: boolean,
): Iterable<VariableChange> {
  for (const parameter of parameters) {
    yield* gradient(parameter, rule);
    yield make("bias_corrected_exp_avg", parameter);
    if (!rectifies) {
      yield* temporaries(parameter);
      continue;
    }
    yield make("product", parameter);
    yield make("exp_avg_sq_sqrt", parameter);
    yield make("reciprocal", parameter);
    yield make("adaptive_lr", parameter);
    yield drop("reciprocal");
    yield drop("exp_avg_sq_sqrt");
    yield make("scaled", parameter);
    yield drop("adaptive_lr");
    yield bind("scaled", "product");
    yield make("product", parameter);
    yield drop("product");
  }
}

// _multi_tensor_radam
function* allAtOnce(parameters: readonly TensorSpec[], rule: GradientRule): Iterable<VariableChange> {
  yield* countSteps;
  yield* gradients(parameters, rule);
  yield drop("grads");
  yield make("buffer", ...parameters);
}
