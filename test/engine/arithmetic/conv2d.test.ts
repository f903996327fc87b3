import { expect, test } from "vitest";
import { at, conv2d, nested, tensor, zeros } from "engine";

const image = tensor([
  [1, 2, 1, 3, 5, 1],
  [4, 2, 1, 4, 4, 2],
  [0, 1, 1, 9, 3, 8],
  [5, 1, 3, 8, 7, 2],
  [7, 3, 4, 1, 3, 1],
  [4, 2, 6, 7, 2, 5],
]);
const filter = tensor([
  [1, 4, 1],
  [1, 3, 5],
  [9, 1, 3],
]);

test("the article's filter gives 29 on the first nine pixels and 71 one step to the right", () => {
  const map = conv2d(image, filter);
  expect(map.shape).toEqual([4, 4]);
  expect(at(map, 0, 0)).toBe(29);
  expect(at(map, 0, 1)).toBe(71);
});

test("with one pixel of zeros around the image the 29 stands at row 1, column 1 of a 6 × 6 map", () => {
  const map = conv2d(image, filter, { padding: 1 });
  expect(map.shape).toEqual([6, 6]);
  expect(at(map, 1, 1)).toBe(29);
});

test("stride 2 keeps every second place of every second row", () => {
  expect(nested(conv2d(image, filter, { stride: 2 }))).toEqual([
    [29, 78],
    [106, 148],
  ]);
});

test("a flat picture counts as one picture of one channel", () => {
  const flat = conv2d(image, { shape: [2, 1, 3, 3], data: Float32Array.of(...filter.data, ...filter.data) });
  expect(flat.shape).toEqual([2, 4, 4]);
  expect(conv2d({ shape: [1, 1, 6, 6], data: image.data }, filter).shape).toEqual([1, 1, 4, 4]);
  expect(conv2d({ shape: [1, 6, 6], data: image.data }, filter).shape).toEqual([1, 4, 4]);
});

test("the bias of a filter is added to its whole map", () => {
  expect(at(conv2d(image, filter, { bias: tensor([0.5]) }), 0, 0)).toBe(29.5);
});

test("what does not fit is refused before anything is computed", () => {
  const [pictures, filters] = [zeros([1, 4, 8, 8]), zeros([8, 3, 3, 3])];
  expect(() => conv2d(pictures, filters)).toThrow("conv2d: expected 3 input channels, got 4 in [1, 4, 8, 8]");
  expect(() => conv2d(image, zeros([7, 7]))).toThrow(
    "conv2d: expected a kernel at most 6 high in [6, 6], got 7",
  );
  expect(() => conv2d(image, zeros([3, 9]), { padding: 1 })).toThrow(
    "conv2d: expected a kernel at most 8 wide in [6, 6], got 9",
  );
  expect(() => conv2d(image, filter, { dilation: 3 })).toThrow(
    "conv2d: expected a kernel at most 6 high in [6, 6], got 7",
  );
  expect(() => conv2d(image, filter, { stride: 0 })).toThrow(
    "conv2d stride: expected a whole number of at least 1, got 0",
  );
  expect(() => conv2d(image, filter, { stride: 1.5 })).toThrow(
    "conv2d stride: expected a whole number of at least 1, got 1.5",
  );
  expect(() => conv2d(image, filter, { padding: -1 })).toThrow(
    "conv2d padding: expected a whole number of at least 0, got -1",
  );
  expect(() => conv2d(image, filter, { padding: Number.NaN })).toThrow(
    "conv2d padding: expected a whole number of at least 0, got NaN",
  );
  expect(() => conv2d(image, filter, { groups: 0 })).toThrow(
    "conv2d groups: expected a whole number of at least 1, got 0",
  );
  expect(() => conv2d(image, filter, { groups: 2 })).toThrow(
    "conv2d: expected filters in 2 equal groups, got 1 in [3, 3]",
  );
  expect(() => conv2d(image, filter, { bias: tensor([1, 2]) })).toThrow(
    "conv2d: expected one bias a filter, [1], got [2]",
  );
});

test("sizes that are no numbers, lists and missing numbers are refused", () => {
  expect(() => conv2d({ shape: [Number.NaN, 3], data: new Float32Array(0) }, filter)).toThrow(
    "conv2d input: expected whole sizes, got [NaN, 3]",
  );
  expect(() => conv2d([[1]] as never, filter)).toThrow("conv2d input: expected a tensor, got an array");
  expect(() => conv2d({ shape: [2, 2], data: new Float32Array(3) }, filter)).toThrow(
    "conv2d input: expected 4 numbers in [2, 2], got 3",
  );
  expect(() => conv2d(zeros([3]), filter)).toThrow("conv2d input: expected 2 or 3 or 4 axes, got 1 in [3]");
});

test("a picture's bytes may stand as input: sums of 800 do not wrap at 256", () => {
  const bytes = { shape: [2, 2], data: Uint8Array.of(200, 200, 200, 200) };
  expect(nested(conv2d(bytes, zeros([2, 2])))).toEqual([[0]]);
  expect(
    nested(
      conv2d(
        bytes,
        tensor([
          [1, 1],
          [1, 1],
        ]),
      ),
    ),
  ).toEqual([[800]]);
});
