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
  for (const pixel of pixels) {
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
    bytes: Uint8Array.from(pixels, (pixel) => colours.get(pixel)!),
    palette: each(used, 3),
    ...(opaque ? {} : { transparency: Uint8Array.from(used, (colour) => colour & 255) }),
  };
}

/** Turns each pixel into one number, red in the highest byte. */
function rgba({ width, height, channels, data }: Raster): Uint32Array {
  const byte = (k: number) => Math.max(0, Math.min(255, Math.round(data[k]))) || 0;
  return Uint32Array.from({ length: width * height }, (_, k) => {
    const at = k * channels;
    const [red, green, blue] = [byte(at), byte(channels > 1 ? at + 1 : at), byte(channels > 1 ? at + 2 : at)];
    return (red << 24) | (green << 16) | (blue << 8) | (channels === 4 ? byte(at + 3) : 255);
  });
}

/** The first `channels` bytes of each pixel. */
function each(pixels: Uint32Array, channels: number): Uint8Array {
  const bytes = new Uint8Array(pixels.length * channels);
  for (let k = 0; k < bytes.length; k++)
    bytes[k] = pixels[Math.floor(k / channels)] >>> (24 - 8 * (k % channels));
  return bytes;
}
