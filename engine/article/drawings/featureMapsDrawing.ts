import { sizeOf } from "../../tensor.ts";
import { group } from "../../units/group.ts";
import { batchTotal, pictureTotal } from "../batchTotal.ts";
import { sayCounts, listCounts } from "../answer.ts";
import { claimsAt, type Claim, type Row } from "../claim.ts";
import { mapBytes, mapsOf, rowsNamed, vgg16, type MapRow } from "../vgg16.ts";
import { mapEntries } from "./mapEntries.ts";

/** The drawing of VGG-16's feature maps. */
export function featureMapsDrawing(): readonly Claim[] {
  const [rows, batch] = [mapsOf(vgg16()), mapsOf(vgg16(32))];
  const claims = mapEntries.flatMap(([name, one, verdictOne, many, verdictMany], index) => [
    entry(`drawn-${name}-map`, [one, verdictOne], rows[index], "one picture"),
    entry(`drawn-${name}-maps`, [many, verdictMany], batch[index], "32 pictures"),
  ]);
  return claimsAt("drawing of the feature maps", [
    ...shapes(rows),
    ...claims,
    pictureTotal("drawn-map-total", "58.70 MB"),
    batchTotal("drawn-maps-total", "1.88 GB"),
  ]);
}

function entry(id: string, [article, verdict]: readonly [string, Row[2]], row: MapRow, column: string): Row {
  const lines = [`maps of ${column}`, `map of ${row.name}`];
  return [id, article, verdict, { bytes: drawnBytes(row) }, derivation(row), { lines }];
}

function shapes(rows: readonly MapRow[]): readonly Row[] {
  const [image, first] = rows;
  const [[, channels, H, W], [, , P, Q]] = [image.shape, first.shape];
  const sides = (beginning: string): readonly number[] =>
    rowsNamed(rows, beginning).map(({ shape }) => shape[2]);
  const depths = rowsNamed(rows, "conv").map(({ shape }) => shape[1]);
  const neurons = rowsNamed(rows, "fc1", "fc2").map(({ shape }) => shape[1]);
  const [, M, K, L] = rowsNamed(rows, "pool5")[0].shape;
  return [
    [
      "drawn-image",
      "224 × 224 × 3",
      "exact",
      sayCounts`${H} × ${W} × ${channels} numbers`,
      "the input of VGG-16",
    ],
    [
      "drawn-first-map",
      "224 × 224",
      "exact",
      sayCounts`${P} × ${Q} numbers in each map`,
      "one pixel of zeros around the image",
    ],
    [
      "drawn-map-depths",
      "64, 64, 128, 128, 256, 256, 256, 512, 512, 512, 512, 512, 512",
      "exact",
      listCounts(depths, "maps of each convolution:"),
      "the filters of each convolution",
    ],
    [
      "drawn-conv-sides",
      "224, 224, 112, 112, 56, 56, 56, 28, 28, 28, 14, 14, 14",
      "exact",
      listCounts(sides("conv"), "sides after each convolution:"),
      "one pixel of zeros around, so that only pools change the sides",
    ],
    [
      "drawn-pools",
      "112, 56, 28, 14, 7",
      "exact",
      listCounts(sides("pool"), "sides after each pool:"),
      "each pool halves the sides",
    ],
    [
      "drawn-last-map",
      "7 × 7 × 512 = 25,088",
      "exact",
      sayCounts`${K} × ${L} × ${M} = ${M * K * L} numbers`,
      "the last pool",
    ],
    [
      "drawn-map-neurons",
      "4096, 4096",
      "exact",
      listCounts(neurons, "neurons:"),
      "the first two fully connected layers; the third is not drawn",
    ],
  ];
}

// The drawing counts the image as 8-bit numbers, and everything else as FP32.
function drawnBytes(row: MapRow): number {
  return row.name === "image" ? sizeOf(row.shape) : mapBytes([row]);
}

function derivation({ name, shape }: MapRow): string {
  const values = shape.map((side) => group(side)).join(" × ");
  if (name !== "image") return `${values} × 4 B`;
  return `the numbers in its row, ${values}, at one byte each; in FP32, like the other rows, ${group(4 * sizeOf(shape))} B`;
}
