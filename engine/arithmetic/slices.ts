import { shapeText, sizeOf } from "../tensor.ts";

/** Runs of numbers along one axis: `count` of them, each `length` numbers `step` apart. */
export interface Slices {
  readonly count: number;
  readonly length: number;
  readonly step: number;
  /** Where run number `slice` begins. */
  readonly start: (slice: number) => number;
}

/** The runs along an axis, which may be counted from the end with −1, −2 … */
export function slicesAlong(name: string, shape: readonly number[], axis: number): Slices {
  const place = axis < 0 ? axis + shape.length : axis;
  if (!Number.isInteger(place) || place < 0 || place >= shape.length)
    throw new RangeError(`${name}: expected an axis of ${shapeText(shape)}, got ${axis}`);
  const [outer, length, step] = [sizeOf(shape.slice(0, place)), shape[place], sizeOf(shape.slice(place + 1))];
  const start = (slice: number): number => Math.floor(slice / step) * length * step + (slice % step);
  return { count: outer * step, length, step, start };
}
