import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Tensor } from "engine";

interface Numbers {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

/** One case of PyTorch's: the input, the output, the gradient that came in, and the gradients that went out. */
export interface Case {
  readonly options: never;
  readonly inputs: Readonly<Record<string, Numbers>>;
  readonly output: Numbers;
  readonly gradient: Numbers;
  readonly gradients: Readonly<Record<string, Numbers>>;
}

export function cases<T = Case>(name: string): readonly T[] {
  const file = new URL(`../../reference/arithmetic/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { cases: readonly T[] }).cases;
}

export function asTensor(numbers: Numbers): Tensor {
  return { shape: numbers.shape, data: Float32Array.from(numbers.data) };
}

/** A part of the case as tensors, in one record; those that the case lacks are undefined. */
export function tensors<Name extends string>(
  part: Readonly<Record<string, Numbers>>,
  ...names: readonly Name[]
): Readonly<Record<Name, Tensor>> {
  return Object.fromEntries(
    names.flatMap((name) => (part[name] === undefined ? [] : [[name, asTensor(part[name])]])),
  ) as Record<Name, Tensor>;
}

/** Expects the same shape, and every number within 1e-5 of PyTorch's, relative to the largest among them. */
export function expectClose(actual: Tensor | null | undefined, expected: Numbers): void {
  expect(actual?.shape).toEqual(expected.shape);
  const scale = Math.max(1e-3, ...expected.data.map(Math.abs));
  expected.data.forEach((value, index) => {
    const difference = Math.abs((actual?.data[index] ?? Number.NaN) - value);
    expect(difference, `number ${index} of ${expected.data.length}`).toBeLessThanOrEqual(1e-5 * scale);
  });
}
