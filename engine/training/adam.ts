import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { zeros, type Tensor } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { expectRate } from "./expectRate.ts";
import type { Optimizer } from "./optimizer.ts";

export interface AdamOptions {
  /** The learning rate: about as far as a weight moves at a time. */
  readonly learningRate?: number;
  /** The shares of the running means that go on: of the gradient, and of its square. */
  readonly betas?: readonly [number, number];
  /** Added to the root, so that nothing is divided by 0. */
  readonly epsilon?: number;
}

const known: Known<AdamOptions> = {
  learningRate: optionKinds.numeric,
  betas: optionKinds.list,
  epsilon: optionKinds.number,
};

/**
 * Adam: each number moves by its average gradient over the root of its average squared gradient.
 *
 *     average = β₁ · average + (1 − β₁) · gradient
 *     square = β₂ · square + (1 − β₂) · gradient²
 *     parameter = parameter − learningRate / (1 − β₁ᵗ) · average / (√square / √(1 − β₂ᵗ) + epsilon)
 *
 * Keeps two numbers a parameter and one count of steps, t. While a parameter moves, a root and a denominator of its size live
 * beside the last one's denominator. Throws when the rate is not above 0 or a beta not in [0, 1). Source: Kingma, Ba 2014;
 * `torch/optim/adam.py`.
 */
export function adam(options: AdamOptions = {}): Optimizer {
  expectOptions("adam", options, known);
  const { learningRate = 0.001, betas = [0.9, 0.999], epsilon = 1e-8 } = options;
  expectRate("adam", learningRate);
  for (const beta of betas)
    if (!(beta >= 0 && beta < 1)) throw new RangeError(`adam betas: expected from 0 up to 1, got ${beta}`);
  const [beta1, beta2] = betas;
  return {
    name: "Adam",
    prepare: (parameter) => ({
      step: zeros([]),
      exp_avg: zeros(parameter.shape, { dtype: dtypeOf(parameter) }),
      exp_avg_sq: zeros(parameter.shape, { dtype: dtypeOf(parameter) }),
    }),
    step: (moving, letGo = () => {}) => {
      let denominator: Tensor | undefined;
      for (const { parameter, gradient, state } of moving) {
        const { step, exp_avg: average, exp_avg_sq: square } = state;
        const count = (step.data[0] += 1);
        const size = learningRate / (1 - power(beta1, count));
        const correction = Math.sqrt(1 - power(beta2, count));
        for (let index = 0; index < parameter.data.length; index++) {
          const slope = gradient.data[index];
          average.data[index] += (1 - beta1) * (slope - average.data[index]);
          square.data[index] = beta2 * square.data[index] + (1 - beta2) * slope * slope;
        }
        const root = zeros(parameter.shape, { dtype: dtypeOf(parameter) });
        for (let index = 0; index < root.data.length; index++)
          root.data[index] = Math.sqrt(square.data[index]);
        const quotient = zeros(parameter.shape, { dtype: dtypeOf(parameter) });
        for (let index = 0; index < root.data.length; index++)
          quotient.data[index] = root.data[index] / correction + epsilon;
        letGo(root);
        // PyTorch's variable holds the last parameter's until now.
        if (denominator !== undefined) letGo(denominator);
        denominator = quotient;
        for (let index = 0; index < root.data.length; index++)
          parameter.data[index] -= (size * average.data[index]) / denominator.data[index];
      }
      if (denominator !== undefined) letGo(denominator);
      return moving.map(({ state }) => state);
    },
  };
}

// By squaring, since `**` is not promised to give the same bits everywhere.
function power(base: number, exponent: number): number {
  let result = 1;
  for (let [rest, square] = [exponent, base]; rest > 0; rest = Math.floor(rest / 2), square *= square)
    if (rest % 2 === 1) result *= square;
  return result;
}
