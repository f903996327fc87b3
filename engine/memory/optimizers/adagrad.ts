import { like, stepCounter, type OptimizerMemory } from "./optimizer.ts";

/**
 * Adagrad: the sum of squared gradients, one number a parameter, there from the start.
 *
 * Source: Duchi, Hazan, Singer 2011; `_single_tensor_adagrad`.
 */
export const adagrad: OptimizerMemory = {
  name: "Adagrad",
  source: "torch/optim/adagrad.py",
  state: (parameter) => [stepCounter, like(parameter, "sum")],
  shared: [],
  begins: "at once",
  update: (parameters) => parameters.map(({ shape }) => ({ make: "root", shape })),
};
