import { unzlibSync } from "fflate";
import { chunks } from "./chunk.ts";
import { unfilterRows } from "./filterRows.ts";
import { concatBytes } from "./concatBytes.ts";
import type { Raster } from "./raster.ts";

const channelsOf: Readonly<Record<number, 1 | 3 | 4>> = { 0: 1, 2: 3, 3: 1, 6: 4 };

/** Decodes a PNG file of 8 bits, not interlaced, into pixels. Throws if it is of another kind, or damaged. */
export function decodePng(file: Uint8Array): Raster & { readonly data: Uint8Array } {
  const parts = new Map<string, Uint8Array[]>();
  for (const { name, data } of chunks(file)) parts.set(name, [...(parts.get(name) ?? []), data]);
  const header = parts.get("IHDR")?.[0];
  if (!header) throw new TypeError("png: no header");
  const view = new DataView(header.buffer, header.byteOffset);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, colourType, , , interlaced] = header.subarray(8);
  const channels = channelsOf[colourType!];
  if (depth !== 8 || channels === undefined || interlaced !== 0)
    throw new TypeError("png: only 8-bit grey, colour and palette pictures are read, not interlaced");
  const rows = unzlibSync(concatBytes(parts.get("IDAT") ?? []));
  const data = unfilterRows(rows, { rowBytes: width * channels, pixelBytes: channels });
  if (data.length !== width * height * channels) throw new TypeError("png: cut short");
  if (colourType !== 3) return { width, height, channels, data };
  return coloured({ width, height, channels, data }, parts.get("PLTE")?.[0], parts.get("tRNS")?.[0]);
}

/** Replaces the indexes of a palette by its colours. */
function coloured(
  { width, height, data }: Raster,
  palette: Uint8Array = new Uint8Array(),
  transparency?: Uint8Array,
) {
  const channels = transparency ? 4 : 3;
  const colours = new Uint8Array(data.length * channels);
  for (let k = 0; k < data.length; k++) {
    const index = data[k];
    colours.set(palette.subarray(3 * index, 3 * index + 3), k * channels);
    if (transparency) colours[4 * k + 3] = transparency[index] ?? 255;
  }
  return { width, height, channels, data: colours } as const;
}
