import type { Raster } from "./raster.ts";

export interface PngFormat {
  readonly colourType: 0 | 2 | 3 | 6;
  readonly pixelBytes: number;
  readonly bytes: Uint8Array;
  readonly palette?: Uint8Array;
  readonly transparency?: Uint8Array;
}

/** Chooses the smallest of PNG's formats that keeps every pixel. */
export function choosePngFormat(picture: Raster): PngFormat {
  const pixels = rgba(picture);
  let grey = true;
  let opaque = true;
  const colours = new Map<number, number>();
  let last = -1;
  for (const pixel of pixels) {
    // Pictures have runs of one colour.
    if (pixel === last) continue;
    last = pixel;
    const [red, green, blue, alpha] = [pixel >>> 24, (pixel >>> 16) & 255, (pixel >>> 8) & 255, pixel & 255];
    grey &&= red === green && green === blue;
    opaque &&= alpha === 255;
    if (colours.size <= 256 && !colours.has(pixel)) colours.set(pixel, colours.size);
  }
  if (grey && opaque) return { colourType: 0, pixelBytes: 1, bytes: each(pixels, 1) };
  if (colours.size > 256)
    return opaque
      ? { colourType: 2, pixelBytes: 3, bytes: each(pixels, 3) }
      : { colourType: 6, pixelBytes: 4, bytes: each(pixels, 4) };
  const used = Uint32Array.from(colours.keys());
  return {
    colourType: 3,
    pixelBytes: 1,
    bytes: indexed(pixels, colours),
    palette: each(used, 3),
    ...(opaque ? {} : { transparency: Uint8Array.from(used, (colour) => colour & 255) }),
  };
}

/** Each pixel's place in the palette. */
function indexed(pixels: Uint32Array, colours: ReadonlyMap<number, number>): Uint8Array {
  const places = new Uint8Array(pixels.length);
  for (let k = 0; k < pixels.length; k++)
    places[k] = k > 0 && pixels[k] === pixels[k - 1] ? places[k - 1]! : colours.get(pixels[k]!)!;
  return places;
}

/** Turns each pixel into one number, red in the highest byte. */
function rgba({ width, height, channels, data }: Raster): Uint32Array {
  const whole = data instanceof Uint8ClampedArray || data instanceof Uint8Array;
  const byte = (k: number) => (whole ? data[k]! : Math.max(0, Math.min(255, Math.round(data[k]!))) || 0);
  const pixels = new Uint32Array(width * height);
  for (let k = 0; k < pixels.length; k++) {
    const at = k * channels;
    const red = byte(at);
    const green = channels > 1 ? byte(at + 1) : red;
    const blue = channels > 1 ? byte(at + 2) : red;
    const alpha = channels === 4 ? byte(at + 3) : 255;
    pixels[k] = (red << 24) | (green << 16) | (blue << 8) | alpha;
  }
  return pixels;
}

/** The first `channels` bytes of each pixel. */
function each(pixels: Uint32Array, channels: number): Uint8Array {
  const bytes = new Uint8Array(pixels.length * channels);
  for (let k = 0; k < bytes.length; k++)
    bytes[k] = pixels[Math.floor(k / channels)] >>> (24 - 8 * (k % channels));
  return bytes;
}
