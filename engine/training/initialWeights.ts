import type { Layer, TensorSpec, Weights } from "../layers/layer.ts";
import type { Network } from "../network/network.ts";
import { sizeOf, zeros, type Tensor } from "../tensor.ts";

/** The parameters and buffers of each step, by its name; steps that run one layer have the same. */
export type NetworkWeights = ReadonlyMap<string, Weights>;

/**
 * Weights to begin with, as PyTorch draws them: evenly from −1/√n to 1/√n, n being the numbers that one output sums up, and
 * the biases beside them from the same range. What has one number a channel begins with 1, its addend with 0.
 *
 * Source: `reset_parameters` in `torch/nn/modules/conv.py`, `linear.py` and `batchnorm.py`.
 */
export function initialWeights(network: Network, random: () => number): NetworkWeights {
  const all = new Map<string, Weights>();
  for (const { name, owner, layer } of network.steps)
    all.set(name, all.get(owner) ?? weightsOf(layer, random));
  return all;
}

function weightsOf({ parameters, buffers }: Layer, random: () => number): Weights {
  const fanIn = Math.max(
    0,
    ...parameters.map(({ shape }) => sizeOf(shape.slice(1)) * (shape.length > 1 ? 1 : 0)),
  );
  const drawn = parameters.map((plan) => [plan.name, draw(plan, fanIn, random)] as const);
  const kept = buffers.map((plan) => [plan.name, make(plan, plan.name === "running_var" ? 1 : 0)] as const);
  return Object.fromEntries([...drawn, ...kept]);
}

function draw(plan: TensorSpec, fanIn: number, random: () => number): Tensor {
  if (fanIn === 0) return make(plan, plan.name === "weight" ? 1 : 0);
  const tensor = make(plan, 0);
  const bound = 1 / Math.sqrt(fanIn);
  for (let index = 0; index < tensor.data.length; index++) tensor.data[index] = (2 * random() - 1) * bound;
  return tensor;
}

function make({ shape, element }: TensorSpec, value: number): Tensor {
  const tensor = zeros(shape, { dtype: element === "int64" ? "float64" : "float32" });
  tensor.data.fill(value);
  return tensor;
}
