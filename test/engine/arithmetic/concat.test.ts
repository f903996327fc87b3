import { expect, test } from "vitest";
import { add, concat, concatBackward, flatten, flattenBackward, nested, tensor, zeros } from "engine";

test("concat joins channels picture by picture, and its gradient is cut at the same places", () => {
  const [a, b] = [
    tensor([[[1]], [[2]]]),
    tensor([
      [[3], [4]],
      [[5], [6]],
    ]),
  ];
  const joined = concat([a, b]);
  expect(nested(joined)).toEqual([
    [[1], [3], [4]],
    [[2], [5], [6]],
  ]);
  expect(concatBackward(joined, { inputShapes: [a.shape, b.shape] })).toEqual([a, b]);
  expect(() => concat([zeros([1, 2, 3]), zeros([1, 2, 4])])).toThrow(
    "concat: expected [1, channels, 3], got [1, 2, 4]",
  );
  expect(() => concat([])).toThrow("concat: expected at least 1 tensor, got 0");
});

test("add sums two tensors of one shape", () => {
  expect(nested(add(tensor([1, 2]), tensor([3, 4])))).toEqual([4, 6]);
  expect(() => add(zeros([2]), zeros([1, 2]))).toThrow("add: expected two tensors of [2], got [1, 2]");
});

test("in place, the sum is written over the first tensor", () => {
  const first = tensor([1, 2]);
  expect(add(first, tensor([3, 4]), { inPlace: true })).toBe(first);
  expect([...first.data]).toEqual([4, 6]);
});

test("flatten looks at the same numbers as one row a picture", () => {
  const maps = zeros([2, 512, 7, 7]);
  const flat = flatten(maps);
  expect(flat.shape).toEqual([2, 25088]);
  expect(flat.data).toBe(maps.data);
  expect(flattenBackward(flat, { inputShape: maps.shape }).shape).toEqual([2, 512, 7, 7]);
});
