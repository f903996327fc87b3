import { expect, test } from "vitest";
import { at, crop, nested, pad2d, reshape, select, tensor, zeros } from "engine";

test("a tensor takes its shape from nested arrays", () => {
  expect(
    tensor([
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ]).shape,
  ).toEqual([1, 2, 3]);
  expect(tensor(7).shape).toEqual([]);
  expect(tensor([]).shape).toEqual([0]);
});

test("a tensor keeps its numbers row by row in FP32", () => {
  const { data } = tensor([
    [1, 2],
    [3, 0.1],
  ]);
  expect(data).toBeInstanceOf(Float32Array);
  expect([...data]).toEqual([1, 2, 3, Math.fround(0.1)]);
});

test("a tensor of float64 keeps 0.1 as it is", () => {
  expect(tensor([0.1], { dtype: "float64" }).data[0]).toBe(0.1);
});

test("rows of different lengths and things that are no numbers are refused with their place", () => {
  expect(() => tensor([[1, 2], [3]])).toThrow("tensor: expected 2 entries at [1], got 1");
  expect(() => tensor([[1, 2], 3])).toThrow("tensor: expected 2 entries at [1], got 3");
  expect(() => tensor([1, [2]])).toThrow("tensor: expected a number at [1], got an array");
  expect(() => tensor([1, "2" as unknown as number])).toThrow('tensor: expected a number at [1], got "2"');
});

test("at reads one number by an index an axis", () => {
  const table = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(at(table, 1, 0)).toBe(4);
  expect(at(tensor(7))).toBe(7);
  expect(() => at(table, 2, 0)).toThrow("at: expected an index from 0 to 1 for axis 0 of [2, 3], got 2");
  expect(() => at(table, 0, 0.5)).toThrow("at: expected an index from 0 to 2 for axis 1 of [2, 3], got 0.5");
  expect(() => at(table, 1)).toThrow("at: expected 2 indices for [2, 3], got 1");
});

test("zeros are zeros, and sizes must be whole", () => {
  expect([...zeros([2, 2]).data]).toEqual([0, 0, 0, 0]);
  expect(() => zeros([2, Number.NaN])).toThrow("zeros: expected whole sizes of at least 0, got [2, NaN]");
});

test("crop cuts the same window out of every channel", () => {
  const picture = tensor([
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    [
      [7, 8, 9],
      [10, 11, 12],
    ],
  ]);
  const window = { row: 0, column: 1, height: 2, width: 2 };
  expect(nested(crop(picture, window))).toEqual([
    [
      [2, 3],
      [5, 6],
    ],
    [
      [8, 9],
      [11, 12],
    ],
  ]);
  expect(() => crop(picture, { ...window, column: 2 })).toThrow(
    "crop: expected columns from 0 to 3 of [2, 2, 3], got 2 to 4",
  );
});

test("select takes one channel without copying it", () => {
  const picture = tensor([
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
  ]);
  const channel = select(picture, 1);
  expect(nested(channel)).toEqual([
    [5, 6],
    [7, 8],
  ]);
  expect(channel.data.buffer).toBe(picture.data.buffer);
  expect(() => select(picture, 2)).toThrow("select: expected an index from 0 to 1 for [2, 2, 2], got 2");
});

test("pad2d puts a frame of zeros around every picture", () => {
  expect(nested(pad2d(tensor([[[1]], [[2]]]), 1))).toEqual([
    [
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ],
    [
      [0, 0, 0],
      [0, 2, 0],
      [0, 0, 0],
    ],
  ]);
  expect(nested(pad2d(tensor([[1, 2]]), 0))).toEqual([[1, 2]]);
  expect(() => pad2d(tensor([[1]]), 0.5)).toThrow("pad2d: expected a whole padding of at least 0, got 0.5");
});

test("reshape keeps the numbers and refuses a shape that holds more", () => {
  expect(nested(reshape(tensor([1, 2, 3, 4, 5, 6]), [2, 3]))).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(() => reshape(tensor([1, 2, 3]), [2, 2])).toThrow(
    "reshape: expected 3 numbers as in [3], got 4 in [2, 2]",
  );
});
