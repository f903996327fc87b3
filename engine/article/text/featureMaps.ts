import { sizeOf } from "../../tensor.ts";
import { group } from "../../units/group.ts";
import { claimsAt, type Claim } from "../claim.ts";
import { mapBytes, mapsOf, pooledRows, rowsNamed, vgg16 } from "../vgg16.ts";

const place = "text, feature map memory consumption";

/** The feature maps of VGG-16: the first one, all, and those of larger pictures. */
export function featureMaps(): readonly Claim[] {
  return [...firstMap(), ...onDisk(), ...allMaps(), ...largePictures()];
}

function firstMap(): readonly Claim[] {
  const [image, first, , pool] = mapsOf(vgg16(32));
  const [N, C, H, W] = first.shape;
  const count = sizeOf(first.shape);
  const bytes = { bytes: mapBytes([first]) };
  const derivation = `${H} × ${W} × ${C} channels × ${N} images × 4 B`;
  const halves = "each pooling reduces the dimensions of the feature maps in half";
  const parameters = { bytes: 4 * first.parameterCount };
  return claimsAt(place, [
    ["map-pools", halves, "exact", pool.from[2] / pool.shape[2], "224 × 224 becomes 112 × 112"],
    ["map-batch", "a batch size of 32", "exact", image.shape[0], "pictures at a time"],
    ["map-picture", "224 x 224", "exact", image.shape.slice(2), "the input of VGG-16"],
    ["map1-factors", "224 x 224 x 64 channels x 32 images", "exact", [H, W, C, N], "the first map"],
    [
      "map1-values",
      "102.760.448",
      "slip",
      count,
      `${H} × ${W} × ${C} × ${N}; the full stops separate thousands`,
    ],
    ["map1-value-bytes", "4 bytes", "exact", mapBytes([first]) / count, "FP32"],
    ["map1-bytes", "401.40 MB", "unit", bytes, derivation],
    ["map1-bytes-again", "a little over 401 MB", "unit", bytes, derivation],
    ["conv1-bytes-once-more", "7 kb", "rounded", parameters, "1,792 parameters × 4 B"],
  ]);
}

function onDisk(): readonly Claim[] {
  const [one, all] = [1, 32].map((batch) => mapBytes(rowsNamed(mapsOf(vgg16(batch)), "image")));
  const disk = 80 * 2 * 9 * 512;
  const fits = 'fit on a double-density 3.5" floppy disk drive';
  return [
    ...claimsAt(place, [
      [
        "picture-on-disk",
        "19kb",
        "unexplained",
        { nothing: true },
        `how small a JPEG gets depends on the picture; 19 kB is plausible, and so is ${group(one)} B ÷ 32 = ${group(one / 32)} B`,
      ],
      [
        "pictures-on-disk",
        "602 KB",
        "unexplained",
        { nothing: true },
        `32 × 19 kB are 608 kB; 602 KB is, to the digit, one picture in FP32, 224 × 224 × 3 × 4 B = ${group(one)} B, and 32 of them are ${group(all)} B`,
      ],
    ]),
    {
      id: "floppy",
      place,
      article: fits,
      answer: { text: one < disk ? fits : "" },
      derivation: `80 tracks × 2 sides × 9 sectors × 512 B = ${group(disk)} B, more than 602 KB`,
      source: "ISO 8860, 90 mm flexible disks, in IBM’s format",
      verdict: "exact",
    },
  ];
}

function allMaps(): readonly Claim[] {
  const rows = mapsOf(vgg16(32));
  const bytes = mapBytes(pooledRows(rows));
  const derivation = `convolutions and pools, ${group(bytes / 128)} values × 32 images × 4 B; or 32 × the drawing’s 58.70 MB`;
  const slip = {
    id: "batch-picture",
    place,
    article: "244 x 244",
    answer: { counts: rows[0].shape.slice(2) },
    derivation: "the input of VGG-16 is 224 × 224",
    restated: "map-picture",
    verdict: "slip",
  } as const;
  return [slip, ...claimsAt(place, [["batch-bytes", "1.88 GBs", "unit", { bytes }, derivation]])];
}

function largePictures(): readonly Claim[] {
  const rows = mapsOf(vgg16(1, [2160, 3840]));
  const bytes = mapBytes([rows[0], ...pooledRows(rows)]);
  const picture = {
    id: "4k-pixels",
    place,
    article: "3840 x 2160",
    answer: { text: "3840 x 2160" },
    derivation: "the smaller of the two picture sizes of ultra-high-definition television",
    source: "ITU-R Recommendation BT.2020",
    verdict: "exact",
  } as const;
  const derivation = `image, convolutions and pools, ${group(bytes / 4)} values × 4 B`;
  const many = `32 × ${group(bytes)} B; printed with a decimal comma, and 32 × 9.6`;
  return [
    picture,
    ...claimsAt(place, [
      ["4k-bytes", "9.6 GB", "unit", { bytes }, derivation],
      ["4k-bytes-32", "307,2 GB", "unit", { bytes: 32 * bytes }, many],
    ]),
  ];
}
