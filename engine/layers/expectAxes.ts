import { shapeText } from "../tensor.ts";
import type { Shape } from "./layer.ts";

/** Refuses a shape with another number of axes, or with a size that is not a whole number ≥ 1. */
export function expectAxes(name: string, shape: Shape, axes: number): void {
  if (shape.length !== axes)
    throw new RangeError(`${name}: expected ${axes} axes, got ${shape.length} in ${shapeText(shape)}`);
  expectSizes(name, shape);
}

/** Refuses a size that is not a whole number ≥ 1. */
export function expectSizes(name: string, shape: Shape): void {
  if (!shape.every((side) => Number.isInteger(side) && side >= 1))
    throw new RangeError(`${name}: expected whole sizes of at least 1, got ${shapeText(shape)}`);
}
