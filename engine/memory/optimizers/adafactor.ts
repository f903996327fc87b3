import type { Shape, TensorPlan } from "../../layers/layer.ts";
import { like, stepCounter, type Change, type OptimizerMemory } from "./optimizer.ts";

/**
 * Adafactor: of the mean of squares only its rows and columns, over the last two axes; of a vector all of it.
 *
 * For 3 × 3 filters these are two thirds of the whole, for a fully connected layer next to nothing.
 * Source: Shazeer, Stern 2018; `torch/optim/_adafactor.py`.
 */
export const adafactor: OptimizerMemory = {
  name: "Adafactor",
  source: "torch/optim/_adafactor.py",
  state: (parameter) => {
    if (parameter.shape.length < 2) return [stepCounter, like(parameter, "variance")];
    const { rows, columns } = sides(parameter);
    return [
      stepCounter,
      { name: "row_var", shape: rows, element: "value" },
      { name: "col_var", shape: columns, element: "value" },
    ];
  },
  shared: [],
  begins: "first step",
  update: (parameters) => parameters.flatMap(changes),
};

function changes(parameter: TensorPlan): readonly Change[] {
  const norm: readonly Change[] = [{ make: "norm", shape: [] }, { drop: "norm" }];
  const last: readonly Change[] = [{ bind: "estimate", to: "update" }, ...norm];
  const { shape } = parameter;
  if (shape.length < 2) return [...norm, { make: "square", shape }, { make: "estimate", shape }, ...last];
  const { rows, columns, corner } = sides(parameter);
  return [
    ...norm,
    { make: "rowMean", shape: rows },
    { make: "columnMean", shape: columns },
    { make: "estimate", shape },
    { make: "mean", shape: corner },
    { drop: "mean" },
    ...last,
  ];
}

// [..., R, C] without its columns, without its rows, and without both.
function sides({ shape }: TensorPlan): { rows: Shape; columns: Shape; corner: Shape } {
  const [outer, R, C] = [shape.slice(0, -2), shape[shape.length - 2], shape[shape.length - 1]];
  return { rows: [...outer, R, 1], columns: [...outer, 1, C], corner: [...outer, 1, 1] };
}
