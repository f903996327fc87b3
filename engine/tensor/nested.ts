import type { Nested, Tensor } from "../tensor.ts";

/**
 * The numbers as nested arrays, the way `tensor` takes them.
 *
 *     nested(tensor([[1, 2], [3, 4]])) // [[1, 2], [3, 4]]
 */
export function nested({ shape, data }: Tensor): Nested {
  let next = 0;
  const build = (axis: number): Nested =>
    axis === shape.length ? data[next++] : Array.from({ length: shape[axis] }, () => build(axis + 1));
  return build(0);
}
