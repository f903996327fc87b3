import type { Pixels } from "../document/tinyContext.ts";

/** The most pixels of one picture that are shown. */
const most = 500_000;

/** Shrinks a large picture to the means of squares of its pixels, and says by how much. */
export function shrink(pixels: Pixels): { readonly shown: Pixels; readonly more?: string } {
  const by = Math.ceil(Math.sqrt((pixels.width * pixels.height) / most));
  if (by <= 1) return { shown: pixels };
  const width = Math.ceil(pixels.width / by);
  const height = Math.ceil(pixels.height / by);
  const sides = `${pixels.width.toLocaleString("en")} × ${pixels.height.toLocaleString("en")}`;
  return {
    shown: { width, height, data: means(pixels, width, height, by) },
    more: `… ${sides} pixels, shown ${by} to one. Draw a part of them to see each.`,
  };
}

function means(from: Pixels, width: number, height: number, by: number): Uint8ClampedArray {
  const sums = new Float64Array(width * height * 4);
  for (let row = 0, k = 0; row < from.height; row++)
    for (let column = 0; column < from.width; column++) {
      const at = (Math.floor(row / by) * width + Math.floor(column / by)) * 4;
      for (let channel = 0; channel < 4; channel++) sums[at + channel]! += from.data[k++]!;
    }
  const across = (place: number, side: number): number => Math.min(by, side - place * by);
  return new Uint8ClampedArray(
    sums.map((sum, k) => {
      const pixel = k >> 2;
      return sum / (across(pixel % width, from.width) * across(Math.floor(pixel / width), from.height));
    }),
  );
}
