import { group } from "../../units/group.ts";
import type { Answer } from "../answer.ts";
import { claimsAt, type Claim } from "../claim.ts";
import { inZoo } from "../inZoo.ts";

const pixels = 7680 * 4320;
// As the article has it: an 8K picture of 265 MB, GPUs of 16 to 80 GB.
const [picture, least, most] = [265e6, 16e9, 80e9];

/** The usual size of a picture, tried on every network of the zoo. */
export const usualPicture: Answer = inZoo(
  "224 × 224 pixels",
  ({ input }) => input[2] === 224 && input[3] === 224,
  { typically: true },
);

/** Claims of the article's introduction. */
export function introduction(): readonly Claim[] {
  const room = Math.floor(least / picture);
  return claimsAt("text, introduction", [
    [
      "introduction-batch",
      "a batch size of 32",
      "sourced",
      { published: "batches of 32", source: "part 3 of the article’s series, 30 June 2022" },
      "the batch that the article counts with throughout",
    ],
    [
      "8k-pixels",
      "7680 x 4320",
      "sourced",
      { published: "7680 × 4320 pixels", source: "ITU-R Recommendation BT.2020, 2012" },
      "the larger of the two picture sizes of ultra-high-definition television",
    ],
    [
      "8k-bytes",
      "265 MB",
      "unexplained",
      { possibleBytes: pixels * 8 },
      `the article does not say how a pixel is stored: three channels of 8 bits are ${group(3 * pixels)} B, four of 16 bits ${group(8 * pixels)} B`,
    ],
    [
      "gpu-memory-least",
      "16 GB",
      "sourced",
      {
        published: "16 GB in the NVIDIA T4",
        source: "NVIDIA T4 Tensor Core GPU datasheet, 2019",
        agrees: true,
      },
      "the T4 came out in 2018; the A2 of 2021 has as much",
    ],
    [
      "gpu-memory-most",
      "80 GB",
      "wrong",
      {
        published: "128 GB in the AMD Instinct MI250X",
        agrees: false,
        source:
          "AMD, Instinct MI200 series announced, 8 November 2021; NVIDIA, A100 80GB announced, 16 November 2020, and H100, 22 March 2022",
      },
      "announced eight months before the article, with 64 GB for each of its two dies; 80 GB is the most from one maker, NVIDIA, in its A100 of 2020 and the H100 announced in 2022",
    ],
    [
      "8k-images-fit",
      "more than 32 uncompressed (8 GB) 8K images",
      "exact",
      { holds: room > 32, text: `${room} images in 16 GB, ${Math.floor(most / picture)} in 80 GB` },
      "the article’s own sizes, 16 GB ÷ 265 MB and 80 GB ÷ 265 MB",
    ],
    ["8k-bytes-32", "8 GB", "rounded", { bytes: 32 * picture }, "32 × the article’s 265 MB"],
    [
      "8k-jpegs-32",
      "896 MB",
      "unexplained",
      { nothing: true },
      "32 × 28 MB, and 28 MB stands nowhere in the article; how small a JPEG gets depends on the picture",
    ],
    [
      "usual-picture",
      "224 x 224",
      "exact",
      usualPicture,
      "the pictures that the networks here were made for; LeNet-5 takes 32 × 32",
    ],
  ]);
}
