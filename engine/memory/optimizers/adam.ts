import { like, stepCounter, type Change, type OptimizerMemory } from "./optimizer.ts";

/**
 * Adam: running means of the gradients and of their squares, two numbers a parameter, and a counter of steps.
 *
 * One parameter after another: the root of the second mean, then the denominator, which stays until the next parameter's is
 * there. Source: Kingma, Ba 2014; `_single_tensor_adam`.
 */
export const adam: OptimizerMemory = {
  name: "Adam",
  source: "torch/optim/adam.py",
  state: (parameter) => [stepCounter, like(parameter, "exp_avg"), like(parameter, "exp_avg_sq")],
  shared: [],
  begins: "first step",
  update: (parameters) =>
    parameters.flatMap(({ shape }): readonly Change[] => [
      { make: "root", shape },
      { make: "quotient", shape },
      { drop: "root" },
      { bind: "quotient", to: "denominator" },
    ]),
};

/** Adam with decoupled weight decay, which shrinks the weights in place. Source: Loshchilov, Hutter 2017. */
export const adamw: OptimizerMemory = { ...adam, name: "AdamW", source: "torch/optim/adamw.py" };

/** Adam that also keeps the largest mean of squares so far: three numbers a parameter. Source: Reddi et al. 2018. */
export const amsgrad: OptimizerMemory = {
  ...adam,
  name: "AMSGrad",
  state: (parameter) => [...adam.state(parameter), like(parameter, "max_exp_avg_sq")],
};

/** Adam over all parameters at once, as PyTorch does by itself on a GPU: the roots of all of them at a time. */
export const adamForeach: OptimizerMemory = {
  ...adam,
  name: "Adam, all parameters at once",
  update: (parameters) => parameters.map(({ shape }, place) => ({ make: `root ${place}`, shape })),
};
