import { expect, test } from "vitest";
import { shrink } from "../../../../site/notebook/kernel/serialise/shrink.ts";

const grey = (width: number, height: number, at: (x: number, y: number) => number) => {
  const pixel = (k: number) => at((k >> 2) % width, Math.floor((k >> 2) / width));
  const data = new Uint8ClampedArray(width * height * 4);
  for (let k = 0; k < data.length; k++) data[k] = pixel(k);
  return { width, height, data };
};

test("a picture of half a million pixels is shown as it is", () => {
  const picture = grey(1000, 500, () => 7);
  expect(shrink(picture)).toEqual({ shown: picture });
});

test("a photograph of 4,000 × 3,000 is shown five to one, and says so", () => {
  const { shown, more } = shrink({
    width: 4000,
    height: 3000,
    data: new Uint8ClampedArray(48_000_000).fill(120),
  });
  expect([shown.width, shown.height]).toEqual([800, 600]);
  expect([...shown.data.slice(0, 8)]).toEqual([120, 120, 120, 120, 120, 120, 120, 120]);
  expect(more).toBe("… 4,000 × 3,000 pixels, shown 5 to one. Draw a part of them to see each.");
});

test("each pixel that is shown is the mean of those it stands for", () => {
  const { shown } = shrink(grey(1200, 600, (x) => (x % 2 === 0 ? 0 : 200)));
  expect([shown.width, shown.height]).toEqual([600, 300]);
  expect(new Set(shown.data)).toEqual(new Set([100]));
});

test("at an edge that does not come out even, the mean is of what is there", () => {
  const { shown } = shrink(grey(1001, 501, (x, y) => (x === 1000 && y === 500 ? 90 : 10)));
  expect([shown.width, shown.height]).toEqual([501, 251]);
  expect(shown.data.at(-1)).toBe(90);
});
