import { like, stepCounter, type OptimizerMemory } from "./optimizer.ts";

/** RMSprop: a running mean of squared gradients, one number a parameter. Source: Hinton 2012; `_single_tensor_rmsprop`. */
export const rmsprop: OptimizerMemory = {
  name: "RMSprop",
  source: "torch/optim/rmsprop.py",
  state: (parameter) => [stepCounter, like(parameter, "square_avg")],
  shared: [],
  begins: "first step",
  update: (parameters) => parameters.map(({ shape }) => ({ make: "root", shape })),
};
