import { toBase64 } from "../png/toBase64.ts";
import { crc32 } from "../png/crc32.ts";
import { encodePng } from "../png/encodePng.ts";
import type { Pixels } from "./tinyContext.ts";

/** The number of pictures that are remembered. */
const most = 32;

const made = new Map<string, { readonly pixels: Uint8ClampedArray; readonly address: string }>();

/** Turns a picture into an address. One that was drawn before, pixel for pixel, is not packed again. */
export function pictureAddress({ data, width, height }: Pixels): string {
  const key = `${width}×${height} ${crc32(data)}`;
  const known = made.get(key);
  // Another picture may be made to have the same checksum.
  if (known !== undefined && isSame(known.pixels, data)) return known.address;
  const address = `data:image/png;base64,${toBase64(encodePng({ width, height, data, channels: 4 }))}`;
  if (made.size >= most) made.delete(made.keys().next().value!);
  made.set(key, { pixels: data.slice(), address });
  return address;
}

function isSame(one: Uint8ClampedArray, other: Uint8ClampedArray): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
