import type { TensorSpec } from "../../layers/layer.ts";
import { append, bind, drop, make, scalar, temporaries } from "./variableChange.ts";
import { countSteps } from "./gradients.ts";
import { bothWays, type OptimizerKind } from "./optimizerKind.ts";
import { stateLike, stepCounter, type Temporary } from "./optimizerMemory.ts";
import type { VariableChange } from "./variableChange.ts";

/**
 * Rprop, which moves by the sign of the gradient alone: the last gradient and a step length, two numbers a parameter, and a
 * counter of steps. Its comparisons make masks, one byte a number.
 *
 * Sources: Riedmiller, Braun 1993; PyTorch 2.13, `torch/optim/rprop.py`.
 */
export const rprop: OptimizerKind = {
  ...bothWays,
  className: "Rprop",
  source: "torch/optim/rprop.py",
  options: { lr: 1e-2, etas: [0.5, 1.2], stepSizes: [1e-6, 50], maximize: false },
  refuses: ({ etas }) => {
    const [less, more] = etas as readonly number[];
    return less > 0 && less < 1 && more > 1
      ? undefined
      : `expected etas to be a number between 0 and 1 and one above 1, got ${JSON.stringify(etas)}`;
  },
  memory: ({ maximize }, implementation) => ({
    state: (parameter) => [stepCounter, stateLike(parameter, "prev"), stateLike(parameter, "step_size")],
    begins: "first step",
    update: (parameters) =>
      implementation === "for-loop" ? oneByOne(parameters, maximize === true) : allAtOnce(parameters),
  }),
};

function mask({ shape }: Temporary): Temporary {
  return { shape, format: "int8" };
}

// sign[sign.gt(0)] = etaplus, and the like; the number to write comes from CPU memory.
function* assign(parameter: TensorSpec): Iterable<VariableChange> {
  yield make("mask", mask(parameter));
  yield* temporaries({ shape: [], onHost: true });
  yield drop("mask");
}

// _single_tensor_rprop
function* oneByOne(parameters: readonly TensorSpec[], maximize: boolean): Iterable<VariableChange> {
  for (const parameter of parameters) {
    yield drop("grad");
    if (maximize) yield make("grad", parameter);
    yield make("product", parameter);
    yield make("new sign", parameter);
    yield drop("product");
    yield bind("new sign", "sign");
    for (let comparison = 0; comparison < 3; comparison++) yield* assign(parameter);
    yield make("grad", parameter);
    yield* assign(parameter);
    yield* temporaries(parameter);
  }
}

// _multi_tensor_rprop: the loop over the signs leaves its variable at the last of them.
function* allAtOnce(parameters: readonly TensorSpec[]): Iterable<VariableChange> {
  yield* countSteps;
  yield make("signs", ...parameters.slice(0, -1));
  yield make("sign", ...parameters.slice(-1));
  for (const parameter of parameters)
    for (let comparison = 0; comparison < 3; comparison++) yield* assign(parameter);
  for (const parameter of parameters) {
    yield make("mask", mask(parameter));
    yield make("zero", scalar);
    yield make("where", parameter);
    yield drop("zero");
    yield drop("mask");
    yield drop("where");
  }
  yield drop("signs");
  for (const { shape } of parameters) yield append("grad_signs", { shape });
}
