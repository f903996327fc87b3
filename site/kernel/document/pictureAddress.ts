import { toBase64 } from "../png/base64.ts";
import { crc32 } from "../png/crc32.ts";
import { encodePng } from "../png/encode.ts";
import type { Pixels } from "./drawing.ts";

/** So many pictures are remembered. */
const most = 32;

const made = new Map<string, string>();

/** A picture as an address. One that was drawn before, pixel for pixel, is not packed again. */
export function pictureAddress({ data, width, height }: Pixels): string {
  const key = `${width}×${height} ${crc32(data)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const address = `data:image/png;base64,${toBase64(encodePng({ width, height, data, channels: 4 }))}`;
  if (made.size >= most) made.delete(made.keys().next().value!);
  made.set(key, address);
  return address;
}
