import type { Pixels } from "./drawing.ts";

/** So many pixels of one picture are shown. */
const most = 1_000_000;

/** A picture as it is shown: a large one as means of squares of its pixels, and in words how much smaller it is. */
export function shrunk(pixels: Pixels): { readonly shown: Pixels; readonly more?: string } {
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
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [right, bottom] = [Math.min(from.width, (x + 1) * by), Math.min(from.height, (y + 1) * by)];
      const count = (right - x * by) * (bottom - y * by);
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let row = y * by; row < bottom; row++)
          for (let column = x * by; column < right; column++)
            sum += from.data[(row * from.width + column) * 4 + channel]!;
        data[(y * width + x) * 4 + channel] = sum / count;
      }
    }
  return data;
}
