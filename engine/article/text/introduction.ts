import { zoo } from "../../zoo/index.ts";
import { claimsAt, type Claim } from "../claim.ts";

const place = "text, introduction";

// 16 bits in each of four channels; three of 8 bits would be 3 B.
const pixelBytes = 8;
const pixels = 7680 * 4320;

/** What the article says before it begins. */
export function introduction(): readonly Claim[] {
  const [, , H, W] = zoo.vgg16.network().input;
  return [
    {
      id: "introduction-batch",
      place,
      article: "a batch size of 32",
      answer: { text: "a batch size of 32" },
      derivation: "the batch that the article counts with throughout",
      source: "part 3 of its series, 30 June 2022",
      verdict: "exact",
    },
    {
      id: "8k-pixels",
      place,
      article: "7680 x 4320",
      answer: { text: "7680 x 4320" },
      derivation: "the larger of the two picture sizes of ultra-high-definition television",
      source: "ITU-R Recommendation BT.2020",
      verdict: "exact",
    },
    ...claimsAt(place, [
      [
        "8k-bytes",
        "265 MB",
        "rounded",
        { bytes: pixels * pixelBytes },
        "7,680 × 4,320 pixels × 8 B (four channels of 16 bits) = 265,420,800 B; three of 8 bits are 99,532,800 B",
      ],
      [
        "8k-bytes-32",
        "8 GB",
        "rounded",
        { bytes: 32 * pixels * pixelBytes },
        "32 × 265,420,800 B = 8,493,465,600 B",
      ],
      [
        "8k-jpegs-32",
        "896 MB",
        "unexplained",
        { nothing: true },
        "32 × 28 MB; how small a JPEG gets depends on the picture",
      ],
      ["usual-picture", "224 x 224", "exact", [H, W], "what VGG-16 takes unless told otherwise"],
    ]),
    {
      id: "gpu-memory-least",
      place,
      article: "16 GB",
      answer: { text: "16 GB" },
      derivation: "the NVIDIA T4",
      source: "NVIDIA T4 Tensor Core GPU datasheet, 2019",
      verdict: "exact",
    },
    {
      id: "gpu-memory-most",
      place,
      article: "80 GB",
      answer: { text: "80 GB" },
      derivation: "the NVIDIA A100 and H100",
      source: "NVIDIA A100 Tensor Core GPU datasheet, 2021; NVIDIA H100 datasheet, 2022",
      verdict: "exact",
    },
  ];
}
