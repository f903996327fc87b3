import fc from "fast-check";
import { seededRandom, zeros, type Tensor } from "engine";

/** A tensor of FP64 numbers from −1 to 1, the same for the same seed. */
export function random(shape: readonly number[], seed: number): Tensor {
  const next = seededRandom(seed);
  const result = zeros(shape, { dtype: "float64" });
  for (let index = 0; index < result.data.length; index++) result.data[index] = 2 * next() - 1;
  return result;
}

/** Such a tensor in even steps: of the largest of several, a small change must not make another the largest. */
export function stepped(shape: readonly number[], seed: number): Tensor {
  const result = random(shape, seed);
  const { data } = result;
  const order = Array.from(data, (_, index) => index).sort((a, b) => data[a] - data[b]);
  order.forEach((index, rank) => (data[index] = (2 * rank + 1) / data.length - 1));
  return result;
}

/** The gradient of Σ output · weights with respect to `input`, from two runs for each of its numbers. */
export function numericalGradient(
  input: Tensor,
  weights: Tensor,
  run: (input: Tensor) => Tensor,
): Float64Array {
  const step = 1e-5;
  const total = (index: number, change: number): number => {
    const data = Float64Array.from(input.data);
    data[index] += change;
    const { data: output } = run({ shape: input.shape, data });
    return Array.from(output).reduce((sum, value, at) => sum + value * weights.data[at], 0);
  };
  return Float64Array.from(input.data, (_, index) => (total(index, step) - total(index, -step)) / (2 * step));
}

/** The largest difference of any two numbers at the same place. */
export function farthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Infinity;
  return Array.from(a).reduce((most, value, index) => Math.max(most, Math.abs(value - b[index])), 0);
}

export const seed = fc.integer({ min: 0, max: 1e6 });
export const small = fc.integer({ min: 1, max: 3 });
