import { brotliDecompressSync } from "node:zlib";

/** Indexes in WOFF2's list of known tables. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const OTHER = 63;

/** The code points that a WOFF2 font has a glyph for, as its `cmap` says in formats 4 and 12. */
export function characters(woff2: Buffer): ReadonlySet<number> {
  const cmap = cmapOf(woff2);
  const held = new Set<number>();
  const add = (first: number, last: number) => {
    for (let code = first; code <= last; code++) held.add(code);
  };
  for (let k = 0; k < cmap.readUInt16BE(2); k++) {
    const at = cmap.readUInt32BE(8 + 8 * k);
    const format = cmap.readUInt16BE(at);
    if (format === 4) {
      const doubled = cmap.readUInt16BE(at + 6);
      for (let j = 0; j < doubled; j += 2)
        add(cmap.readUInt16BE(at + 16 + doubled + j), Math.min(cmap.readUInt16BE(at + 14 + j), 0xfffe));
    }
    if (format === 12)
      for (let j = 0; j < cmap.readUInt32BE(at + 12); j++)
        add(cmap.readUInt32BE(at + 16 + 12 * j), cmap.readUInt32BE(at + 20 + 12 * j));
  }
  return held;
}

/**
 * Reads the `cmap` of a font, whose tables lie one behind the other in a single compressed stream; only outlines are
 * stored rearranged.
 */
function cmapOf(woff2: Buffer): Buffer {
  let at = 48;
  const number = () => {
    let value = 0;
    let byte: number;
    do value = value * 128 + ((byte = woff2[at++]!) & 127);
    while (byte > 127);
    return value;
  };
  let offset = 0;
  let found: { readonly offset: number; readonly length: number } | undefined;
  for (let tables = woff2.readUInt16BE(12); tables > 0; tables--) {
    const flags = woff2[at++]!;
    const table = flags & 63;
    if (table === OTHER) at += 4;
    let length = number();
    const outlines = table === GLYF || table === LOCA;
    if (outlines === (flags >> 6 === 0)) length = number();
    if (table === CMAP) found = { offset, length };
    offset += length;
  }
  const stream = brotliDecompressSync(woff2.subarray(at, at + woff2.readUInt32BE(20)));
  return stream.subarray(found!.offset, found!.offset + found!.length);
}
