import type { Tensor } from "engine";
import { html } from "./html.ts";
import type { Colour } from "./swatches.ts";

/** The share of a map's values that is not past full ink. */
const SHARE = 0.997;
/** Shades from paper to full ink: few, so that the pictures are small files. */
const SHADES = 16;

/** Paper, the activations' green, and nearly black. */
const [PAPER, GREEN, INK] = [
  [255, 255, 255],
  [0, 158, 115],
  [0, 40, 30],
] as const;

const shades = Array.from({ length: SHADES }, (_, k): Colour => {
  const ink = k / (SHADES - 1);
  const [from, to, part] = ink < 0.5 ? [PAPER, GREEN, 2 * ink] : [GREEN, INK, 2 * ink - 1];
  return from.map((start, c) => Math.round(start + (to[c]! - start) * part)) as unknown as Colour;
});

/** The value that gets full ink: as high as all but the topmost 3 of 1,000 values reach, or the largest if that is 0. */
export function fullInk(values: ArrayLike<number>): number {
  const sorted = Float32Array.from(values).sort();
  return sorted[Math.floor(SHARE * (sorted.length - 1))] || sorted.at(-1) || 1;
}

/** The shade of a value: paper at 0 and below, green in the middle, nearly black from `full` on. */
export function shadeOf(value: number, full: number): Colour {
  return shades[Math.round(Math.min(1, Math.max(0, value / full)) * (SHADES - 1))]!;
}

/** Maps painted side by side: red, green, blue and alpha of each pixel. */
export interface Painted {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
}

/** Paints maps `[H, W]` of one size beside each other, `gap` pixels of paper after each; each is inked to its own scale. */
export function paintMaps(maps: readonly Tensor[], gap = 0): Painted {
  const [H, W] = maps[0]!.shape as [number, number];
  const [width, height] = [maps.length * (W + gap), H];
  const pixels = new Uint8ClampedArray(4 * width * height).fill(255);
  maps.forEach(({ data }, k) => {
    const full = fullInk(data);
    for (let place = 0; place < data.length; place++) {
      const pixel = Math.floor(place / W) * width + k * (W + gap) + (place % W);
      const shade = shadeOf(data[place]!, full);
      for (let c = 0; c < 3; c++) pixels[4 * pixel + c] = shade[c]!;
    }
  });
  return { width, height, pixels };
}

/** Draws painted maps on a canvas. */
export function drawMaps(
  document: Document,
  { width, height, pixels }: Painted,
  label: string,
): HTMLCanvasElement {
  const attributes = { width, height, role: "img", "aria-label": label };
  const canvas = html(document, "canvas", attributes) as HTMLCanvasElement;
  const context = canvas.getContext("2d")!;
  const image = context.createImageData(width, height);
  image.data.set(pixels);
  context.putImageData(image, 0, 0);
  return canvas;
}
