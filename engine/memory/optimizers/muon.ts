import type { TensorSpec } from "../../layers/layer.ts";
import type { NumberFormat } from "../dtypes.ts";
import { bind, drop, make } from "./variableChange.ts";
import type { OptimizerKind } from "./optimizerKind.ts";
import { stateLike, type Temporary } from "./optimizerMemory.ts";
import type { VariableChange } from "./variableChange.ts";

/**
 * Muon: a running mean of the gradients, one number a parameter, made orthogonal in bfloat16 before it is used.
 *
 * It takes parameters of two axes alone and throws for others, as PyTorch does. Sources: Jordan et al. 2024; PyTorch 2.13,
 * `torch/optim/_muon.py`.
 */
export const muon: OptimizerKind = {
  className: "Muon",
  source: "torch/optim/_muon.py",
  implementations: ["for-loop"],
  gpuDefault: "for-loop",
  options: { lr: 1e-3, weightDecay: 0.1, momentum: 0.95, nesterov: true, eps: 1e-7, nsSteps: 5 },
  notCounted: ["nsCoefficients", "adjustLrFn"],
  refuses: ({ nsSteps }) =>
    Number.isInteger(nsSteps) && (nsSteps as number) < 100
      ? undefined
      : `expected nsSteps to be a whole number below 100, got ${nsSteps}`,
  memory: ({ nesterov, nsSteps }) => ({
    state: (parameter) => [stateLike(matrix(parameter), "momentum_buffer")],
    begins: "first step",
    update: (parameters, { dtype }) => oneByOne(parameters, nesterov === true, nsSteps as number, dtype),
  }),
};

function matrix(parameter: TensorSpec): TensorSpec {
  const { name, shape } = parameter;
  if (shape.length === 2) return parameter;
  throw new RangeError(
    `muon: expected parameters of two axes, got ${name} [${shape.join(", ")}]. It moves the weights of linear layers ` +
      `without biases; leave the rest to another optimizer, such as "adamw"`,
  );
}

// _single_tensor_muon
function* oneByOne(
  parameters: readonly TensorSpec[],
  nesterov: boolean,
  nsSteps: number,
  dtype: NumberFormat,
): Iterable<VariableChange> {
  for (const parameter of parameters) {
    yield nesterov ? make("update", parameter) : drop("update");
    yield* orthogonal(parameter, nsSteps, dtype);
  }
}

// _zeropower_via_newtonschulz; what is in bfloat16 already is not copied.
function* orthogonal({ shape }: TensorSpec, nsSteps: number, dtype: NumberFormat): Iterable<VariableChange> {
  const short = Math.min(...shape);
  const inBfloat16 = (...shape: readonly number[]): Temporary => ({ shape, format: "bfloat16" });
  const copied = dtype !== "bfloat16";
  if (copied) yield make("ortho_grad", inBfloat16(...shape));
  yield make("norm", inBfloat16());
  yield make("clamped", inBfloat16());
  yield* [drop("norm"), drop("clamped")];
  for (let step = 0; step < nsSteps; step++) {
    yield make("gram_matrix", inBfloat16(short, short));
    yield make("gram_update", inBfloat16(short, short));
    yield make("ortho_grad", inBfloat16(...shape));
  }
  yield* [drop("gram_matrix"), drop("gram_update")];
  if (copied || nsSteps > 0) yield bind("ortho_grad", "update");
}
