import { shapeText, sizeOf, type Tensor } from "../tensor.ts";

/** Refuses what is not a tensor, with the way to make one. */
export function expectTensor(name: string, value: unknown): asserts value is Tensor {
  if (typeof value !== "object" || value === null || !("shape" in value) || !("data" in value))
    throw new TypeError(
      `${name}: expected a tensor, got ${kindOf(value)}; tensor([[1, 2], [3, 4]]) makes one of numbers in rows`,
    );
  const { shape, data } = value as Tensor;
  if (!ArrayBuffer.isView(data))
    throw new TypeError(`${name}: expected typed numbers as data, got ${kindOf(data)}`);
  if (shape.every(Number.isInteger) && sizeOf(shape) !== data.length)
    throw new RangeError(
      `${name}: expected ${sizeOf(shape)} numbers in ${shapeText(shape)}, got ${data.length}`,
    );
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  return value === null ? "null" : typeof value;
}
