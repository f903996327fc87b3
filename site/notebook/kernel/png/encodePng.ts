import { zlibSync } from "fflate";
import { chunk, signature } from "./chunk.ts";
import { filterRows } from "./filterRows.ts";
import { concatBytes } from "./concatBytes.ts";
import type { Raster } from "./raster.ts";
import { choosePngFormat } from "./pngFormat.ts";

/**
 * Encodes a picture as a PNG file: grey if it is grey, with a palette for up to 256 colours, otherwise red, green and
 * blue (with alpha if it has some). The same picture gives the same bytes everywhere.
 *
 * Throws if the numbers do not fill the picture.
 */
export function encodePng(picture: Raster): Uint8Array {
  const { width, height, channels, data } = picture;
  if (width < 1 || height < 1) throw new RangeError(`png: a picture of ${width} × ${height} pixels is empty`);
  if (data.length !== width * height * channels)
    throw new RangeError(`png: expected ${width * height * channels} numbers, got ${data.length}`);
  const { colourType, pixelBytes, bytes, palette, transparency } = choosePngFormat(picture);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, colourType], 8);
  const rows = filterRows(bytes, { rowBytes: width * pixelBytes, pixelBytes }, palette !== undefined);
  return concatBytes([
    Uint8Array.from(signature),
    chunk("IHDR", header),
    ...(palette ? [chunk("PLTE", palette)] : []),
    ...(transparency ? [chunk("tRNS", transparency)] : []),
    // `mem` is written out, because its default comes from a logarithm, which differs between engines.
    chunk("IDAT", zlibSync(rows, { level: 9, mem: 8 })),
    chunk("IEND", []),
  ]);
}
