import { conv2d } from "../../arithmetic/conv2d.ts";
import { at } from "../../tensor.ts";
import { select } from "../../tensor/select.ts";
import { claimsAt, type Claim, type Row } from "../claim.ts";
import { filter, image } from "../example.ts";

/** The drawing of a convolution. */
export function drawnConvolution(): readonly Claim[] {
  const map = conv2d(image, filter);
  const padded = conv2d(image, filter, { padding: 1 });
  const rows = ["1 2 1 3 5 1", "4 2 1 4 4 2", "0 1 1 9 3 8", "5 1 3 8 7 2", "7 3 4 1 3 1", "4 2 6 7 2 5"];
  const pixels = rows.map((article, row): Row => {
    return [
      `drawn-image-row-${row + 1}`,
      article,
      "exact",
      [...select(image, row).data],
      "the image the engine convolves",
    ];
  });
  return claimsAt("drawing of the convolution", [
    ...pixels,
    [
      "drawn-filter",
      "1 4 1 / 1 3 5 / 9 1 3",
      "exact",
      [...filter.data],
      "the filter the engine convolves with",
    ],
    ["drawn-first-activation", "29", "exact", at(map, 0, 0), "conv2d(image, filter) at row 0, column 0"],
    ["drawn-second-activation", "71", "exact", at(map, 0, 1), "conv2d(image, filter) at row 0, column 1"],
    [
      "drawn-map",
      "6 x 6, 29 in the corner",
      "wrong",
      [...map.shape, at(map, 0, 0)],
      `without padding 4 × 4; with one pixel of zeros 6 × 6, ${at(padded, 0, 0)} in the corner and ${at(padded, 1, 1)} at row 1, column 1`,
    ],
  ]);
}
