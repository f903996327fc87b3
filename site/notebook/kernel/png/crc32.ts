const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/**
 * The checksum of PNG and zip files.
 *
 *     crc32(Uint8Array.from("123456789", (digit) => digit.charCodeAt(0))).toString(16) // "cbf43926"
 */
export function crc32(bytes: ArrayLike<number>): number {
  let c = 0xffffffff;
  for (let k = 0; k < bytes.length; k++) c = table[(c ^ bytes[k]) & 255] ^ (c >>> 8);
  return ~c >>> 0;
}
