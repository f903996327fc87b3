import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { zeros } from "../tensor.ts";
import { dtypeOf } from "../tensor/dtypeOf.ts";
import { expectRate } from "./expectRate.ts";
import type { Moving, Optimizer, State } from "./optimizer.ts";

export interface SgdOptions {
  /** The learning rate: as far as a weight moves for a gradient of 1. */
  readonly learningRate: number;
  /** The share of the last change that goes on; with 0 there is nothing to keep. */
  readonly momentum?: number;
}

const known: Known<SgdOptions> = { learningRate: optionKinds.numeric, momentum: optionKinds.numeric };

/**
 * Stochastic gradient descent, with momentum if wanted.
 *
 *     buffer = momentum · buffer + gradient, at first the gradient itself
 *     parameter = parameter − learningRate · buffer
 *
 *     sgd({learningRate: 0.1}) // keeps nothing; with momentum one number a parameter
 *
 * Throws when the rate is not above 0 or the momentum below 0. Source: `torch/optim/sgd.py`.
 */
export function sgd(options: SgdOptions): Optimizer {
  expectOptions("sgd", options, known);
  const { learningRate, momentum = 0 } = options;
  expectRate("sgd", learningRate);
  if (!(momentum >= 0)) throw new RangeError(`sgd momentum: expected at least 0, got ${momentum}`);
  return {
    name: momentum === 0 ? "SGD" : "SGD with momentum",
    prepare: () => ({}),
    step: (moving) =>
      moving.map((one) => (momentum === 0 ? plain(one, learningRate) : rolling(one, learningRate, momentum))),
  };
}

function plain({ parameter: { data }, gradient, state }: Moving, learningRate: number): State {
  for (let index = 0; index < data.length; index++) data[index] -= learningRate * gradient.data[index];
  return state;
}

function rolling({ parameter, gradient, state }: Moving, learningRate: number, momentum: number): State {
  const before = state["momentum_buffer"];
  const buffer = before ?? zeros(parameter.shape, { dtype: dtypeOf(parameter) });
  for (let index = 0; index < buffer.data.length; index++) {
    const kept = before === undefined ? 0 : momentum * buffer.data[index];
    buffer.data[index] = kept + gradient.data[index];
    parameter.data[index] -= learningRate * buffer.data[index];
  }
  return { momentum_buffer: buffer };
}
