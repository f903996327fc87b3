import { sizeOf } from "../tensor.ts";
import { group } from "../units/group.ts";
import type { Row, Verdict } from "./claim.ts";
import { addEntries, mapEntries } from "./drawings/mapEntries.ts";
import { mapBytes, mapsOf, pooledRows, vgg16 } from "./vgg16.ts";

/**
 * The claim that 32 pictures take 1.88 GB, wherever it stands: against all rows of the drawing, from the image to the
 * last but one fully connected layer, as its other total.
 */
export function batchTotal(id: string, article: string): Row {
  const verdict: Verdict = "wrong";
  const rows = mapsOf(vgg16(32));
  const bytes = mapBytes(rows.slice(0, -1));
  const pooled = mapBytes(pooledRows(rows));
  const column = addEntries(mapEntries.map(([, , , many]) => many));
  // As its row has it, a byte a value instead of four.
  const drawn = bytes - 3 * sizeOf(rows[0].shape);
  const derivation = [
    `all rows of the drawing, ${group(bytes / 128)} values × 32 images × 4 B`,
    `in the article’s unit ${group(bytes)} ÷ 1024 ÷ 10⁶ = ${(bytes / 1024e6).toFixed(4)}`,
    `with the image at one byte a value ${(drawn / 1024e6).toFixed(4)}`,
    `three roads lead to 1.88, and each leaves something out: 32 × the drawing’s 58.70 MB`,
    `the printed column, ${column}`,
    `convolutions and pools alone, ${group(pooled)} ÷ 1024 ÷ 10⁶ = ${(pooled / 1024e6).toFixed(4)}, rounded`,
  ].join("; ");
  return [id, article, verdict, { bytes }, derivation];
}

/** The drawing’s total for one picture. */
export function pictureTotal(id: string, article: string): Row {
  const bytes = mapBytes(mapsOf(vgg16()).slice(0, -1));
  const last = mapEntries.findIndex(([name]) => name === "pool5");
  const shown = addEntries(mapEntries.slice(0, last).map(([, one]) => one));
  const derivation = `all rows of the drawing, ${group(bytes / 4)} values × 4 B; ${shown} is what the printed entries down to the last convolution add up to`;
  return [id, article, "wrong", { bytes }, derivation];
}
