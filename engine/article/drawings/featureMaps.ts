import { sizeOf } from "../../tensor.ts";
import { group } from "../../units/group.ts";
import { claimsAt, type Claim, type Row, type Verdict } from "../claim.ts";
import { printed } from "../printed.ts";
import { mapBytes, mapsOf, pooledRows, vgg16, type MapRow } from "../vgg16.ts";

type Drawn = readonly [name: string, one: string, verdictOne: Verdict, many: string, verdictMany: Verdict];

// The maps as drawn, for one picture and for 32.
const drawn: readonly Drawn[] = [
  ["image", "150 KB", "cut", "4.7 MB", "unit"],
  ["conv1_1", "12.5 MB", "unit", "401.4 MB", "unit"],
  ["conv1_2", "12.5 MB", "unit", "401.4 MB", "unit"],
  ["pool1", "3.1 MB", "unit", "100.3 MB", "unit"],
  ["conv2_1", "6.2 MB", "unit", "200 MB", "unit"],
  ["conv2_2", "6.2 MB", "unit", "200 MB", "unit"],
  ["pool2", "1.6 MB", "rounded", "50.2 MB", "unit"],
  ["conv3_1", "3.1 MB", "unit", "100.3 MB", "unit"],
  ["conv3_2", "3.1 MB", "unit", "100.3 MB", "unit"],
  ["conv3_3", "3.1 MB", "unit", "100.3 MB", "unit"],
  ["pool3", "784 KB", "unit", "25.1 MB", "unit"],
  ["conv4_1", "1.6 MB", "rounded", "50.2 MB", "unit"],
  ["conv4_2", "1.6 MB", "rounded", "50.2 MB", "unit"],
  ["conv4_3", "1.6 MB", "rounded", "50.2 MB", "unit"],
  ["pool4", "392 KB", "unit", "12.5 MB", "unit"],
  ["conv5_1", "392 KB", "unit", "12.5 MB", "unit"],
  ["conv5_2", "392 KB", "unit", "12.5 MB", "unit"],
  ["conv5_3", "392 KB", "unit", "12.5 MB", "unit"],
  ["pool5", "98 KB", "unit", "3.1 MB", "unit"],
  ["fc1", "16 KB", "rounded", "512 KB", "unit"],
  ["fc2", "16 KB", "rounded", "512 KB", "unit"],
];

/** The drawing of VGG-16's feature maps. */
export function drawnFeatureMaps(): readonly Claim[] {
  const [rows, batch] = [mapsOf(vgg16()), mapsOf(vgg16(32))];
  const claims = drawn.flatMap(([name, one, verdictOne, many, verdictMany], index): readonly Row[] => [
    [`drawn-${name}-map`, one, verdictOne, { bytes: drawnBytes(rows[index]) }, derivation(rows[index])],
    [`drawn-${name}-maps`, many, verdictMany, { bytes: drawnBytes(batch[index]) }, derivation(batch[index])],
  ]);
  return claimsAt("drawing of the feature maps", [...sizes(rows), ...claims, ...totals(rows, batch)]);
}

function sizes(rows: readonly MapRow[]): readonly Row[] {
  const [image, first] = rows;
  const sides = rows.filter(({ name }) => name.startsWith("pool")).map(({ shape }) => shape[2]);
  const last = rows.find(({ name }) => name === "pool5")?.shape.slice(1) ?? [];
  return [
    [
      "drawn-image",
      "224 × 224 × 3",
      "exact",
      [...image.shape.slice(2), image.shape[1]],
      "the input of VGG-16",
    ],
    ["drawn-first-map", "224 × 224", "exact", first.shape.slice(2), "one pixel of zeros around the image"],
    ["drawn-pools", "112, 56, 28, 14, 7", "exact", sides, "each pool halves the sides"],
    [
      "drawn-last-map",
      "7 × 7 × 512 = 25,088",
      "exact",
      [last[1], last[2], last[0], last[0] * last[1] * last[2]],
      "the last pool",
    ],
  ];
}

function totals(rows: readonly MapRow[], batch: readonly MapRow[]): readonly Row[] {
  const drawnRows = rows.slice(0, -1);
  const toLastConv = drawn.slice(0, 18).map(([, one]) => one);
  const column = drawn.map(([, , , many]) => many);
  const pooled = mapBytes(pooledRows(batch));
  return [
    [
      "drawn-map-total",
      "58.70 MB",
      "wrong",
      { bytes: mapBytes(drawnRows) },
      `all rows in FP32; ${megabytes(toLastConv)} is what the rounded entries down to the last convolution add up to`,
    ],
    [
      "drawn-maps-total",
      "1.88 GB",
      "unit",
      { bytes: pooled },
      `convolutions and pools, ${group(pooled / 128)} values × 32 images × 4 B; or 32 × 58.70 MB; the column adds up to ${megabytes(column)}`,
    ],
  ];
}

// What entries add up to, a thousand KB being one MB.
function megabytes(entries: readonly string[]): string {
  const sum = entries.reduce(
    (total, entry) => total + printed(entry)[0].value / (entry.endsWith("KB") ? 1000 : 1),
    0,
  );
  return `${group(Number(sum.toFixed(3)))} MB`;
}

// The drawing counts the image as 8-bit numbers, and everything else as FP32.
function drawnBytes(row: MapRow): number {
  return row.name === "image" ? sizeOf(row.shape) : mapBytes([row]);
}

function derivation({ name, shape }: MapRow): string {
  const values = shape.map((side) => group(side)).join(" × ");
  if (name !== "image") return `${values} × 4 B`;
  return `${values} × 1 B; in FP32, as the other rows count, ${group(4 * sizeOf(shape))} B`;
}
