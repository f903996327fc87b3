import { group } from "../../units/group.ts";
import type { Row } from "../claim.ts";
import { mapBytes, mapsOf, pooledRows, rowsNamed, vgg16 } from "../vgg16.ts";

/** The same sums for pictures of 4K. */
export function largePictures(): readonly Row[] {
  const rows = mapsOf(vgg16(1, [2160, 3840]));
  const bytes = mapBytes([rows[0], ...pooledRows(rows)]);
  const neurons = mapBytes(rowsNamed(rows, "fc1", "fc2"));
  const derivation = `image, convolutions and pools, ${group(bytes / 4)} values × 4 B; rows of neurons, if there could be any, would add ${group(neurons)} B and change no digit`;
  const many = `32 × ${group(bytes)} B; printed with a decimal comma; it is 32 × 9.6`;
  return [
    [
      "4k-pixels",
      "3840 x 2160",
      "sourced",
      { published: "3840 × 2160 pixels", source: "ITU-R Recommendation BT.2020, 2012" },
      "the smaller of the two picture sizes of ultra-high-definition television",
    ],
    ["4k-bytes", "9.6 GB", "unit", { bytes }, derivation, { lines: ["maps of 4K pictures"] }],
    ["4k-bytes-32", "307,2 GB", "unit", { bytes: 32 * bytes }, many, { lines: ["maps of 4K pictures"] }],
  ];
}
