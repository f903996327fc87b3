import { group } from "../../units/group.ts";
import { gpt3, transformerParameterCount } from "../../zoo/gpt3.ts";
import { claimsAt, type Claim } from "../claim.ts";
import { trainedParameterCount } from "../layerCounts.ts";
import { mapsOf, rowsNamed, vgg16 } from "../vgg16.ts";

/** All parameters of VGG-16, and GPT-3's. */
export function totals(): readonly Claim[] {
  const network = vgg16();
  const [, ...last] = rowsNamed(mapsOf(network), "pool5")[0].shape;
  const count = trainedParameterCount(network);
  const transformer = transformerParameterCount(gpt3[gpt3.length - 1]);
  return claimsAt("text, parameters memory consumption", [
    ["flattened-maps", "512 matrices of 7 x 7", "exact", last, "the last pool of VGG-16"],
    ["flattened", "25,088", "exact", last[0] * last[1] * last[2], last.join(" × ")],
    ["vgg16-bytes", "540 MB", "unit", { bytes: 4 * count }, `${group(count)} parameters × 4 B`],
    [
      "gpt3-parameters",
      "175 billion",
      "rounded",
      transformer,
      "96 layers × (12 × 12,288² + 13 × 12,288) + (50,257 + 2,048 + 2) × 12,288",
    ],
    [
      "gpt3-bytes",
      "700 GB",
      "exact",
      { bytes: 175e9 * 4 },
      `175 × 10⁹ parameters × 4 B; ${group(transformer)} parameters are ${group(4 * transformer)} B`,
    ],
  ]);
}
