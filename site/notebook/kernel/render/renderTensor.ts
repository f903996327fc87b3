import type { Tree, TreeElement } from "../tree.ts";
import { attempt, isArray } from "./attempt.ts";
import { element } from "./element.ts";
import { field } from "./field.ts";
import { numberText } from "./numberText.ts";
import { numberTable } from "./numberTable.ts";

export interface TensorLike {
  readonly shape: readonly number[];
  readonly data: ArrayLike<number>;
}

/** The most planes beside the first that can be opened. */
const openPlanes = 15;

/** Reads a value as a tensor, if it has a shape and as many numbers as that shape holds. */
export function asTensor(value: unknown): TensorLike | undefined {
  const [shape, data] = [field(value, "shape"), field(value, "data")];
  if (!isArray(shape) || !(isArray(data) || (ArrayBuffer.isView(data) && "length" in data))) return undefined;
  return attempt(() => {
    const axes = shape.slice(0, 9) as unknown[];
    const whole =
      axes.length === shape.length && axes.every((axis) => Number.isInteger(axis) && (axis as number) >= 0);
    const count = (axes as number[]).reduce((product, axis) => product * axis, 1);
    const numbers = data as unknown as ArrayLike<number>;
    if (!whole || axes.length === 0 || numbers.length !== count) return undefined;
    const all = isArray(data)
      ? data.every((one) => typeof one === "number")
      : typeof (numbers[0] ?? 0) === "number";
    return all ? { shape: axes as number[], data: numbers } : undefined;
  }, undefined);
}

/** A shape in words: "4 × 4" for a matrix, "[1, 64, 224, 224]" for any other. */
export function shapeText(shape: readonly number[]): string {
  return shape.length === 2 ? shape.join(" × ") : `[${shape.join(", ")}]`;
}

/** Renders a tensor's shape, then its numbers: the last two axes as a table, one for each place of the axes before. */
export function renderTensor(value: unknown): TreeElement[] | undefined {
  const found = asTensor(value);
  if (!found) return undefined;
  const { shape, data } = found;
  const [rows, columns] = [shape.length > 1 ? shape.at(-2)! : 1, shape.at(-1)!];
  const planes = rows * columns === 0 ? 0 : data.length / (rows * columns);
  const table = (plane: number) =>
    numberTable({ rows, columns, at: (row, column) => data[(plane * rows + row) * columns + column] });
  const first = planes === 0 ? [] : table(0);
  const lead = planes > 1 ? [element("p", { class: "plane" }, place(0, shape))] : [];
  return [
    element(
      "div",
      { class: "tensor" },
      element("p", { class: "shape" }, shapeText(shape)),
      ...lead,
      ...first,
      ...others(),
    ),
  ];

  function others(): Tree[] {
    const closed = Array.from({ length: Math.max(0, Math.min(planes - 1, openPlanes)) }, (_, k) =>
      element("details", { class: "plane" }, element("summary", {}, place(k + 1, shape)), ...table(k + 1)),
    );
    const left = planes - 1 - closed.length;
    return left > 0 ? [...closed, element("p", { class: "more" }, `… ${numberText(left)} more`)] : closed;
  }
}

/** The place of a plane among the axes before the last two: "[0, 3, :, :]". */
function place(plane: number, shape: readonly number[]): string {
  const before = [];
  let rest = plane;
  for (const axis of shape.slice(0, -2).reverse()) {
    before.unshift(rest % axis);
    rest = Math.floor(rest / axis);
  }
  return `[${[...before, ":", ":"].join(", ")}]`;
}
