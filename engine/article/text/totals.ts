import { group } from "../../units/group.ts";
import { gpt3, transformerParameterCount } from "../../zoo/gpt3.ts";
import { sayCounts } from "../answer.ts";
import { claimsAt, type Claim } from "../claim.ts";
import { trial } from "../inZoo.ts";
import { trainedParameterCount } from "../layerCount.ts";
import { mapsOf, rowsNamed, vgg16 } from "../vgg16.ts";

/** All parameters of VGG-16, and GPT-3's. */
export function totals(): readonly Claim[] {
  const network = vgg16();
  const rows = mapsOf(network);
  const [, C, H, W] = rowsNamed(rows, "pool5")[0].shape;
  const [vectors, length] = rowsNamed(rows, "fc")[0].from;
  const vector = sayCounts`${vectors} vector of ${group(length)} numbers`;
  const count = trainedParameterCount(network);
  const full = rowsNamed(rows, "fc").reduce((sum, { parameterCount }) => sum + parameterCount, 0);
  const convolutions = rowsNamed(rows, "conv");
  const [first, last] = [convolutions[0], convolutions[convolutions.length - 1]];
  const grows = convolutions
    .slice(1)
    .map(({ parameterCount }, place) => parameterCount >= convolutions[place].parameterCount);
  const transformer = transformerParameterCount(gpt3[gpt3.length - 1]);
  const shape = `${C} × ${H} × ${W}, one after another`;
  return claimsAt("text, parameters memory consumption", [
    [
      "parameters-grow",
      "slowly grow throughout the convolutional layers",
      "exact",
      trial("never fewer parameters than before", grows, "steps from one convolution to the next"),
      `from ${group(first.parameterCount)} to ${group(last.parameterCount)} in VGG-16, the article’s network`,
    ],
    [
      "parameters-explode",
      "dramatically explode at the fully connected layers",
      "exact",
      { holds: 2 * full > count, text: `${group(full)} of ${group(count)} parameters` },
      `${Math.round((100 * full) / count)}% in VGG-16, the article’s network`,
    ],
    ["single-column", "a single column that produces a long vector", "exact", vector, shape],
    [
      "flattened-maps",
      "512 matrices of 7 x 7",
      "exact",
      sayCounts`${C} maps of ${H} × ${W}`,
      "the last pool of VGG-16",
    ],
    ["flattened-vector", "turn into a single vector", "exact", vector, shape],
    ["flattened", "25,088", "exact", sayCounts`${length} activations`, `${C} × ${H} × ${W}`],
    ["vgg16-bytes", "540 MB", "unit", { bytes: 4 * count }, `${group(count)} parameters × 4 B`],
    [
      "gpt3-generation",
      "third generation",
      "sourced",
      {
        published: "GPT of 2018, GPT-2 of 2019, GPT-3 of 2020",
        source: "Brown et al. 2020, Language models are few-shot learners",
        agrees: true,
      },
      "its own list of what came before",
    ],
    [
      "gpt3-parameters",
      "175 billion",
      "rounded",
      sayCounts`${transformer} parameters`,
      "96 layers × (12 × 12,288² + 13 × 12,288) + (50,257 + 2,048 + 2) × 12,288",
    ],
    [
      "gpt3-bytes",
      "700 GB",
      "exact",
      { bytes: 175e9 * 4 },
      `the article’s 175 × 10⁹ parameters × 4 B; ${group(transformer)} parameters are ${group(4 * transformer)} B`,
    ],
  ]);
}
