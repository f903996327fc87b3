import { conv2d } from "../../arithmetic/conv2d.ts";
import { at } from "../../tensor.ts";
import { select } from "../../tensor/select.ts";
import { sayCounts, listCounts } from "../answer.ts";
import { claimsAt, type Claim, type Row } from "../claim.ts";
import { exampleFilter, exampleImage } from "../exampleImage.ts";
import { printedNumbers } from "../printedNumbers.ts";

// The text multiplies image by filter, pair by pair.
const factors = "(1*1)+(2*4)+(1*1)+(4*1)+(2*3)+(1*5)+(0*9)+(1*1)+(1*3)";

/** The drawing of a convolution. */
export function convolutionDrawing(): readonly Claim[] {
  const map = conv2d(exampleImage, exampleFilter);
  const padded = conv2d(exampleImage, exampleFilter, { padding: 1 });
  const weights = printedNumbers(factors)
    .filter((_, place) => place % 2 === 1)
    .map(({ value }) => value);
  const [P, Q] = map.shape;
  return claimsAt("drawing of the convolution", [
    ...rows(),
    [
      "drawn-filter",
      "1 4 1 / 1 3 5 / 9 1 3",
      "exact",
      listCounts(weights, "weights:"),
      "the second factor of every product in the text",
    ],
    [
      "drawn-stride",
      "stride 1",
      "exact",
      sayCounts`${stride()} pixel from 29 to 71`,
      "how far the filter moves between the two sums",
    ],
    [
      "drawn-first-activation",
      "29",
      "exact",
      sayCounts`an activation of ${at(map, 0, 0)}`,
      "conv2d(image, filter) at row 0, column 0",
    ],
    [
      "drawn-second-activation",
      "71",
      "exact",
      sayCounts`an activation of ${at(map, 0, 1)}`,
      "conv2d(image, filter) at row 0, column 1",
    ],
    [
      "drawn-map",
      "6 x 6, 29 in the corner",
      "wrong",
      sayCounts`${P} × ${Q} numbers, ${at(map, 0, 0)} in the corner`,
      `without padding 4 × 4; with one pixel of zeros 6 × 6, ${at(padded, 0, 0)} in the corner and ${at(padded, 1, 1)} at row 1, column 1`,
    ],
  ]);
}

// Nothing gives the image but the drawing itself; what follows from it is computed.
function rows(): readonly Row[] {
  const drawn = ["1 2 1 3 5 1", "4 2 1 4 4 2", "0 1 1 9 3 8", "5 1 3 8 7 2", "7 3 4 1 3 1", "4 2 6 7 2 5"];
  const source = "the drawing itself, 15 July 2022";
  return drawn.map((article, row): Row => {
    const published = `pixels: ${[...select(exampleImage, row).data].join(", ")}`;
    return [
      `drawn-image-row-${row + 1}`,
      article,
      "sourced",
      { published, source },
      "convolved with the filter",
    ];
  });
}

// The one stride at which the second sum of the top row is the drawing's.
function stride(): number {
  const fits = [1, 2, 3].filter(
    (step) => at(conv2d(exampleImage, exampleFilter, { stride: step }), 0, 1) === 71,
  );
  return fits.length === 1 ? fits[0] : Number.NaN;
}
