import { crc32 } from "./crc32.ts";

export const signature: readonly number[] = [137, 80, 78, 71, 13, 10, 26, 10];

/** Makes a part of a PNG file: its length, its four-letter name, its data, and their checksum. */
export function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let k = 0; k < 4; k++) bytes[4 + k] = name.charCodeAt(k);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** The parts of a PNG file, in order. Throws if it is none, or is cut short. */
export function* chunks(bytes: Uint8Array): Generator<{ name: string; data: Uint8Array }> {
  if (signature.some((byte, k) => bytes[k] !== byte)) throw new TypeError("png: not a PNG file");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at < bytes.length;) {
    const length = at + 8 <= bytes.length ? view.getUint32(at) : Infinity;
    if (at + 12 + length > bytes.length) throw new TypeError("png: cut short");
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (view.getUint32(at + 8 + length) !== crc32(bytes.subarray(at + 4, at + 8 + length)))
      throw new TypeError("png: a checksum is wrong");
    yield { name: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), data };
    at += 12 + length;
  }
}
