import type { Shape, TensorSpec } from "../../layers/layer.ts";
import { append, bind, drop, make, scalar, temporaries } from "./variableChange.ts";
import { countSteps, gradient } from "./gradients.ts";
import type { OptimizerKind } from "./optimizerKind.ts";
import { stateLike, stepCounter } from "./optimizerMemory.ts";
import type { VariableChange } from "./variableChange.ts";

/**
 * Adafactor: of the mean of squares only its rows and columns, over the last two axes; of a vector all of it.
 *
 * For 3 × 3 filters these are two thirds of the whole, for a fully connected layer next to nothing. PyTorch moves one tensor
 * after another unless told otherwise, on a GPU too.
 *
 * Sources: Shazeer, Stern 2018; PyTorch 2.13, `torch/optim/_adafactor.py`.
 */
export const adafactor: OptimizerKind = {
  className: "Adafactor",
  source: "torch/optim/_adafactor.py",
  implementations: ["for-loop", "foreach"],
  gpuDefault: "for-loop",
  options: { lr: 1e-2, beta2Decay: -0.8, d: 1, weightDecay: 0, maximize: false },
  notCounted: ["eps"],
  memory: ({ maximize }, implementation) => {
    const update = implementation === "for-loop" ? oneByOne : allAtOnce;
    return { state, begins: "first step", update: (parameters) => update(parameters, maximize === true) };
  },
};

function state(parameter: TensorSpec) {
  if (isVector(parameter)) return [stepCounter, stateLike(parameter, "variance")];
  const { rows, columns } = sides(parameter);
  return [stepCounter, stateLike(rows, "row_var"), stateLike(columns, "col_var")];
}

// _single_tensor_adafactor
function* oneByOne(parameters: readonly TensorSpec[], maximize: boolean): Iterable<VariableChange> {
  for (const parameter of parameters) {
    yield* gradient(parameter, { maximize, decays: false });
    yield* temporaries(scalar); // param.norm(2)
    if (isVector(parameter)) {
      yield make("grad_squared", parameter);
      yield make("var_estimate", parameter);
    } else {
      const { rows, columns, corner } = sides(parameter);
      yield make("row_mean", rows);
      yield make("col_mean", columns);
      yield make("var_estimate", parameter);
      yield* temporaries(corner);
    }
    yield bind("var_estimate", "update");
    yield* temporaries(scalar); // update.norm(2)
  }
}

// _multi_tensor_adafactor: matrices are one group and vectors another, that of the first parameter comes first.
function* allAtOnce(parameters: readonly TensorSpec[], maximize: boolean): Iterable<VariableChange> {
  const vectors = parameters.filter(isVector);
  const matrices = parameters.filter((parameter) => !isVector(parameter));
  const groups = vectors[0] === parameters[0] ? [vectors, matrices] : [matrices, vectors];
  for (const group of groups) {
    if (group.length === 0) continue;
    yield drop("grads");
    if (maximize) yield make("grads", ...group);
    yield* countSteps;
    for (const _ of group) yield* temporaries(scalar); // p.norm(2)
    yield* group === vectors ? ofVectors(group) : ofMatrices(group);
    yield bind("var_estimates", "updates");
    for (const _ of group) yield* temporaries(scalar); // update.norm(2)
  }
}

function* ofMatrices(group: readonly TensorSpec[]): Iterable<VariableChange> {
  for (const parameter of group) yield append("row_means", sides(parameter).rows);
  yield drop("row_means");
  for (const parameter of group) yield append("col_means", sides(parameter).columns);
  yield drop("col_means");
  for (const { shape } of group) yield append("var_estimates", { shape });
  for (const parameter of group) yield append("row_var_means", sides(parameter).corner);
  yield drop("row_var_means");
}

function* ofVectors(group: readonly TensorSpec[]): Iterable<VariableChange> {
  yield* temporaries(...group); // grads_squared
  for (const { shape } of group) yield append("var_estimates", { shape });
}

function isVector({ shape }: TensorSpec): boolean {
  return shape.length < 2;
}

// [..., R, C] without its columns, without its rows, and without both.
function sides(parameter: TensorSpec): Record<"rows" | "columns" | "corner", TensorSpec> {
  const { shape } = parameter;
  const [outer, R, C] = [shape.slice(0, -2), shape[shape.length - 2], shape[shape.length - 1]];
  const shaped = (...last: Shape): TensorSpec => ({ ...parameter, shape: [...outer, ...last] });
  return { rows: shaped(R, 1), columns: shaped(1, C), corner: shaped(1, 1) };
}
