import { like, type OptimizerMemory } from "./optimizer.ts";

/** Stochastic gradient descent: keeps nothing, and changes the weights in place. */
export const sgd: OptimizerMemory = {
  name: "SGD",
  source: "torch/optim/sgd.py",
  state: () => [],
  shared: [],
  begins: "first update",
  update: () => [],
};

/** With momentum, a running mean of the gradients: one number a parameter, at first a copy of the gradient. */
export const sgdMomentum: OptimizerMemory = {
  ...sgd,
  name: "SGD with momentum",
  state: (parameter) => [like(parameter, "momentum_buffer")],
};
