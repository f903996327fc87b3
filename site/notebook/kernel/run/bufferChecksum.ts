/** Factors that are odd, so that no two states of a lane become one. */
const factors = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

const { imul } = Math;

/**
 * A checksum of all bytes of a buffer, in four lanes of 32 bits. One changed number always changes it.
 *
 * Bits are compared, not numbers: −0 is not 0, and one NaN is not another.
 */
export function bufferChecksum(buffer: ArrayBufferLike): readonly [number, number, number, number] {
  const words = new Int32Array(buffer, 0, buffer.byteLength >> 2);
  const [p, q, r, s] = factors;
  let [a, b, c, d] = [1, 2, 3, 4];
  let k = 0;
  // Turned before each step: without that, two signs that change in one lane would cancel out.
  for (const last = words.length - 3; k < last; k += 4) {
    a = imul(((a << 13) | (a >>> 19)) ^ words[k]!, p);
    b = imul(((b << 13) | (b >>> 19)) ^ words[k + 1]!, q);
    c = imul(((c << 13) | (c >>> 19)) ^ words[k + 2]!, r);
    d = imul(((d << 13) | (d >>> 19)) ^ words[k + 3]!, s);
  }
  const rest = new Uint8Array(buffer, 4 * k);
  for (let j = 0; j < rest.length; j++) a = imul(((a << 13) | (a >>> 19)) ^ rest[j]!, p);
  return [a, b, c, d];
}
