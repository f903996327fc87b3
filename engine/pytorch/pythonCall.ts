import { pair } from "../arithmetic/pair.ts";
import type { PoolOptions } from "../arithmetic/windows.ts";

export type PythonValue = number | boolean | string | null | readonly PythonValue[];

/**
 * A call as Python writes it; keywords without a value are left out.
 *
 *     pythonCall("nn.Conv2d", [3, 64], {kernel_size: [3, 2], bias: false}) // "nn.Conv2d(3, 64, kernel_size=(3, 2), bias=False)"
 */
export function pythonCall(
  name: string,
  positional: readonly PythonValue[],
  keywords: Readonly<Record<string, PythonValue | undefined>> = {},
): string {
  const named = Object.entries(keywords).flatMap(([keyword, value]) =>
    value === undefined ? [] : [`${keyword}=${pythonValue(value)}`],
  );
  return `${name}(${[...positional.map(pythonValue), ...named].join(", ")})`;
}

/** A value as Python writes it: `True`, `None`, `(3, 2)`; a string stands as it is, as a name. */
export function pythonValue(value: PythonValue): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `(${value.map(pythonValue).join(", ")}${value.length === 1 ? "," : ""})`;
  return String(value);
}

/** Two equal sides as one number, and nothing where it is what PyTorch takes by itself. */
export function sidesUnless(
  [first, second]: readonly [number, number],
  usual?: readonly [number, number] | number,
): PythonValue | undefined {
  const [a, b] = typeof usual === "number" ? [usual, usual] : (usual ?? [undefined, undefined]);
  if (first === a && second === b) return undefined;
  return first === second ? first : [first, second];
}

/** A pooling module; what PyTorch takes by itself is left out. */
export function poolCall(name: string, options: PoolOptions): string {
  const { kernelSize, stride = kernelSize, padding = 0, dilation = 1, ceilMode = false } = options;
  const sides = (value: PoolOptions["kernelSize"]): readonly [number, number] => pair(name, value, 0);
  return pythonCall(name, [], {
    kernel_size: sidesUnless(sides(kernelSize)),
    stride: sidesUnless(sides(stride), sides(kernelSize)),
    padding: sidesUnless(sides(padding), 0),
    dilation: sidesUnless(sides(dilation), 1),
    ceil_mode: ceilMode || undefined,
  });
}
