import { sizeOf } from "../../tensor.ts";
import { group } from "../../units/group.ts";
import { batchTotal } from "../batchTotal.ts";
import { sayCounts, type Finding } from "../answer.ts";
import { claimsAt, type Claim, type Row } from "../claim.ts";
import { sidesHalve } from "../sidesHalve.ts";
import { mapBytes, mapsOf, rowsNamed, vgg16 } from "../vgg16.ts";
import { firstBytes } from "./firstLayer.ts";
import { largePictures } from "./largePictures.ts";

/** The feature maps of VGG-16: the first one, all, and those of larger pictures. */
export function featureMapsText(): readonly Claim[] {
  return claimsAt("text, feature map memory consumption", [
    ...firstMap(),
    ...onDisk(),
    ["map1-bytes-again", "a little over 401 MB", "unit", ...firstMapBytes()],
    firstBytes("conv1-bytes-once-more", "7 kb"),
    ...allMaps(),
    ...largePictures(),
  ]);
}

function firstMapBytes(): readonly [Row[3], string] {
  const [, first] = mapsOf(vgg16(32));
  const [N, C, H, W] = first.shape;
  return [{ bytes: mapBytes([first]) }, `${H} × ${W} × ${C} channels × ${N} images × 4 B`];
}

function firstMap(): readonly Row[] {
  const [, first] = mapsOf(vgg16());
  const [, C, H, W] = first.shape;
  // As many as the product that the article prints has room for.
  const N = 102_760_448 / sizeOf(first.shape);
  const values = N * sizeOf(first.shape);
  const bytes = mapBytes([first]) / sizeOf(first.shape);
  const factors = `${H} × ${W} × ${C}`;
  return [
    [
      "map-formula",
      "the dimensions of the image x number of the feature maps",
      "slip",
      imageSides(),
      "right for the first block; after that, as the article goes on to say, each pooling halves the dimensions",
      { restated: "map-pools" },
    ],
    [
      "map-pools",
      "each pooling reduces the dimensions of the feature maps in half",
      "exact",
      sidesHalve(),
      "in VGG-16 from 224 × 224 down to 7 × 7",
    ],
    ["map-batch", "a batch size of 32", "exact", sayCounts`${N} images`, `102,760,448 ÷ (${factors})`],
    ["map-picture", "224 x 224", "exact", sayCounts`${H} × ${W} pixels`, "the input of VGG-16"],
    [
      "map1-factors",
      "224 x 224 x 64 channels x 32 images",
      "exact",
      sayCounts`${H} × ${W} numbers × ${C} channels × ${N} images`,
      `the first map, and 102,760,448 ÷ (${factors})`,
    ],
    [
      "map1-values",
      "102.760.448",
      "slip",
      sayCounts`${values} numbers`,
      `${factors} × ${N}; the full stops separate thousands`,
    ],
    ["map1-value-bytes", "4 bytes", "exact", sayCounts`${bytes} bytes for each number`, "a number in FP32"],
    ["map1-bytes", "401.40 MB", "unit", ...firstMapBytes()],
  ];
}

// Whether a map is as high and as wide as the image.
function imageSides(): Finding {
  const [image, ...rows] = mapsOf(vgg16());
  const maps = rowsNamed(rows, "conv");
  const alike = maps.filter(({ shape }) => shape[2] === image.shape[2] && shape[3] === image.shape[3]);
  return {
    holds: alike.length === maps.length,
    text: `maps have the image’s dimensions after ${alike.length} of ${maps.length} convolutions`,
  };
}

function onDisk(): readonly Row[] {
  const [one, all] = [1, 32].map((batch) => mapBytes(rowsNamed(mapsOf(vgg16(batch)), "image")));
  const disk = 80 * 2 * 9 * 512;
  return [
    [
      "picture-on-disk",
      "19kb",
      "unexplained",
      { possibleBytes: one / 32 },
      `how small a JPEG gets depends on the picture; one picture in FP32, ${group(one)} B, ÷ 32 is ${group(one / 32)} B`,
    ],
    [
      "pictures-on-disk",
      "602 KB",
      "unexplained",
      { possibleBytes: one },
      `32 × 19 kB are 608 kB, and 19 may be rounded; one picture in FP32, not 32, is 224 × 224 × 3 × 4 B = ${group(one)} B, and 32 of them are ${group(all)} B`,
    ],
    [
      "floppy",
      'fit on a double-density 3.5" floppy disk drive',
      "sourced",
      {
        published: `${group(disk)} B on a double-density 3.5-inch disk`,
        agrees: 602 * 1024 < disk,
        source: "ISO 8860-2:1987, 90 mm flexible disk cartridges, in IBM’s format",
      },
      `80 tracks × 2 sides × 9 sectors × 512 B = ${group(disk)} B, more than 602 KB of 1000 or 1024 B`,
    ],
  ];
}

function allMaps(): readonly Row[] {
  const [, , H, W] = vgg16().input;
  return [
    [
      "batch-picture",
      "244 x 244",
      "slip",
      sayCounts`${H} × ${W} pixels`,
      "the input of VGG-16 is 224 × 224",
      { restated: "map-picture" },
    ],
    batchTotal("batch-bytes", "1.88 GBs"),
  ];
}
