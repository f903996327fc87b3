import { expect } from "vitest";
import { tensor, type Tensor } from "engine";
import { cases, asTensor, type Case } from "./cases.ts";

interface ActivationCase extends Omit<Case, "options"> {
  readonly options: Readonly<Record<string, never>> & { readonly inPlace?: boolean };
  readonly edges: Readonly<Record<"input" | "output" | "gradient", readonly string[]>>;
}

/** An activation forward, and backward from its input and its output, as it is called with PyTorch's options. */
export interface Called {
  forward(input: Tensor, options: Record<string, never>): Tensor;
  backward(
    gradient: Tensor,
    kept: { readonly input: Tensor; readonly output: Tensor; readonly inPlace: boolean },
    options: Record<string, never>,
  ): Tensor;
}

const copy = (input: Tensor): Tensor => ({ shape: input.shape, data: input.data.slice() });

/** Expects every number within 2e-6 of PyTorch's, forward and backward, in place and not, corners and NaN included. */
export function expectPytorch(name: string, { forward, backward }: Called): void {
  for (const { options, inputs, output, gradient, gradients, edges } of cases<ActivationCase>(name)) {
    const run = (input: Tensor, back: Tensor): readonly [Tensor, Tensor] => {
      const before = copy(input);
      const result = forward(input, options);
      const inPlace = options.inPlace === true;
      expect(result === input).toBe(inPlace);
      return [result, backward(back, { input: before, output: result, inPlace }, options)];
    };
    const [found, slopes] = run(asTensor(inputs["input"]), asTensor(gradient));
    expectNear(found.data, output.data);
    expectNear(slopes.data, gradients["input"].data);
    const numbers = edges.input.map(Number);
    const [corners, cornerSlopes] = run(tensor(numbers), tensor(numbers.map(() => 1)));
    expectNear(corners.data, edges.output.map(Number));
    expectNear(cornerSlopes.data, edges.gradient.map(Number));
    corners.data.forEach((value, index) => {
      if (value === 0 && Math.abs(numbers[index]) < 1)
        expect(Object.is(value, -0), `zero ${index}`).toBe(edges.output[index] === "-0.0");
    });
  }
}

function expectNear(found: ArrayLike<number>, expected: readonly number[]): void {
  expect(found.length).toBe(expected.length);
  expected.forEach((value, index) => {
    const near = Object.is(found[index], value) || Math.abs(found[index] - value) <= 2e-6;
    expect(near ? value : found[index], `number ${index}`).toEqual(value);
  });
}
