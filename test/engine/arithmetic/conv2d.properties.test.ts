import fc from "fast-check";
import { expect, test } from "vitest";
import { concat, conv2d, conv2dBackward, type Tensor } from "engine";
import { farthest, numericalGradient, random, seed, small } from "./numericalGradient.ts";

const side = fc.integer({ min: 3, max: 7 });

function combined(a: Tensor, b: Tensor, factor: number): Tensor {
  return {
    shape: a.shape,
    data: Float64Array.from(a.data, (value, index) => value + factor * b.data[index]),
  };
}

test("conv2d is linear in its input", () => {
  fc.assert(
    fc.property(seed, small, side, small, (start, C, H, stride) => {
      const [a, b, weight] = [
        random([1, C, H, H], start),
        random([1, C, H, H], start + 1),
        random([2, C, 3, 3], start + 2),
      ];
      const [mapA, mapB] = [conv2d(a, weight, { stride }), conv2d(b, weight, { stride })];
      const map = conv2d(combined(a, b, 3), weight, { stride });
      expect(farthest(map.data, combined(mapA, mapB, 3).data)).toBeLessThan(1e-12);
    }),
  );
});

test("a picture moved by one pixel gives a map moved by one place", () => {
  fc.assert(
    fc.property(seed, side, (start, H) => {
      const [image, filter] = [random([H, H + 1], start), random([3, 3], start + 1)];
      const moved = { shape: [H, H + 1], data: Float64Array.of(0, ...image.data.subarray(0, -1)) };
      const [map, mapMoved] = [conv2d(image, filter), conv2d(moved, filter)];
      const width = H - 1;
      for (let row = 0; row < H - 2; row++)
        expect([...mapMoved.data.subarray(row * width + 1, (row + 1) * width)]).toEqual([
          ...map.data.subarray(row * width, (row + 1) * width - 1),
        ]);
    }),
  );
});

test("a 1 × 1 filter of 1 gives the picture back", () => {
  fc.assert(
    fc.property(seed, side, side, (start, H, W) => {
      const image = random([H, W], start);
      expect(conv2d(image, { shape: [1, 1], data: Float64Array.of(1) })).toEqual(image);
    }),
  );
});

test("groups are convolutions of their own, side by side", () => {
  fc.assert(
    fc.property(seed, small, small, side, (start, channels, filters, H) => {
      const inputs = [random([2, channels, H, H], start), random([2, channels, H, H], start + 1)];
      const weights = [
        random([filters, channels, 3, 3], start + 2),
        random([filters, channels, 3, 3], start + 3),
      ];
      const apart = concat(inputs.map((input, index) => conv2d(input, weights[index], { padding: 1 })));
      const weight = {
        shape: [2 * filters, channels, 3, 3],
        data: Float64Array.of(...weights[0].data, ...weights[1].data),
      };
      expect(conv2d(concat(inputs), weight, { padding: 1, groups: 2 })).toEqual(apart);
    }),
  );
});

test("a large picture, computed in blocks, gives the same map as its rows of windows one by one", () => {
  const [image, weight] = [random([1, 3, 60, 70], 1), random([5, 3, 7, 7], 2)];
  const map = conv2d(image, weight, { padding: 3 });
  const direct = (m: number, p: number, q: number): number => {
    let sum = 0;
    for (let c = 0; c < 3; c++)
      for (let r = 0; r < 7; r++)
        for (let s = 0; s < 7; s++) {
          const [h, w] = [p + r - 3, q + s - 3];
          if (h < 0 || h >= 60 || w < 0 || w >= 70) continue;
          sum += image.data[(c * 60 + h) * 70 + w] * weight.data[((m * 3 + c) * 7 + r) * 7 + s];
        }
    return sum;
  };
  for (let m = 0; m < 5; m++)
    for (let p = 0; p < 60; p++)
      for (let q = 0; q < 70; q++) expect(map.data[(m * 60 + p) * 70 + q]).toBe(direct(m, p, q));
});

test("the gradients of conv2d are what small changes show", () => {
  fc.assert(
    fc.property(seed, small, small, small, small, (start, channels, filters, stride, groups) => {
      const options = { stride, groups, padding: start % 2, dilation: 1 + (start % 3 === 0 ? 1 : 0) };
      const input = random([2, channels * groups, 6, 5], start);
      const weight = random([filters * groups, channels, 3, 2], start + 1);
      const bias = random([filters * groups], start + 2);
      const gradient = random(conv2d(input, weight, options).shape, start + 3);
      const found = conv2dBackward(gradient, { input, weight }, options);
      const numerical = {
        input: numericalGradient(input, gradient, (x) => conv2d(x, weight, options)),
        weight: numericalGradient(weight, gradient, (x) => conv2d(input, x, options)),
        bias: numericalGradient(bias, gradient, (x) => conv2d(input, weight, { ...options, bias: x })),
      };
      expect(farthest(found.input?.data ?? [], numerical.input)).toBeLessThan(1e-8);
      expect(farthest(found.weight.data, numerical.weight)).toBeLessThan(1e-8);
      expect(farthest(found.bias?.data ?? [], numerical.bias)).toBeLessThan(1e-8);
    }),
    { numRuns: 25 },
  );
});

test("the gradients of the image and of the bias are left out when nobody needs them", () => {
  const [input, weight] = [random([1, 1, 4, 4], 1), random([1, 1, 3, 3], 2)];
  const gradient = random([1, 1, 2, 2], 3);
  expect(conv2dBackward(gradient, { input, weight }, { needsInput: false }).input).toBeNull();
  expect(conv2dBackward(gradient, { input, weight }, { needsBias: false }).bias).toBeUndefined();
});
