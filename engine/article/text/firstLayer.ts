import { parametersOf } from "../../network/parametersOf.ts";
import { group } from "../../units/group.ts";
import { sayCounts } from "../answer.ts";
import type { ClaimContext, Row } from "../claim.ts";
import { mapsOf, rowsNamed, vgg16 } from "../vgg16.ts";

/** The text’s own row of parameter bytes: 7 KB, 147 KB and their repetitions. */
export const textBytes: ClaimContext = { lines: ["parameter bytes in the text"] };

/** The bytes of the first convolution’s parameters, wherever the text says them. */
export function firstBytes(id: string, article: string): Row {
  const [{ parameterCount }] = rowsNamed(mapsOf(vgg16()), "conv");
  const derivation = `${group(parameterCount)} parameters × 4 B`;
  return [id, article, "rounded", { bytes: 4 * parameterCount }, derivation, textBytes];
}

/** The parameters of VGG-16’s first convolution, step by step. */
export function firstLayer(): readonly Row[] {
  const network = vgg16();
  const [{ shape, parameterCount }] = rowsNamed(mapsOf(network), "conv");
  const [, depth, H, W] = shape;
  const [weights, biases] = parametersOf(network);
  const [filters, channels, M, K] = weights.shape;
  const bits = 8 * Float32Array.BYTES_PER_ELEMENT;
  return [
    [
      "conv1-filters",
      "64 filters",
      "exact",
      sayCounts`${filters} filters, one for each map`,
      "the first map has as many channels",
    ],
    ["conv1-map", "224 x 224 x 64", "exact", sayCounts`${H} × ${W} × ${depth} numbers`, "the first map"],
    [
      "conv1-kernel-size",
      "a kernel size of 3 x 3",
      "exact",
      sayCounts`${M} × ${K} weights`,
      "the first convolution",
    ],
    [
      "conv1-filters-again",
      "64 distinct filters",
      "exact",
      sayCounts`${filters} filters, one for each map`,
      "the first map has as many channels",
    ],
    [
      "conv1-kernel",
      "3 x 3 (9) weights",
      "exact",
      sayCounts`${M} × ${K}, ${M * K} weights for each channel`,
      `${M} × ${K} = ${M * K}`,
    ],
    [
      "conv1-inputs",
      "three input arrays",
      "exact",
      sayCounts`${channels} channels`,
      "the channels of the image",
    ],
    [
      "conv1-weights",
      "1,728",
      "exact",
      sayCounts`${weights.count} weights`,
      `${filters} filters × ${channels} channels × ${M} × ${K}`,
    ],
    [
      "conv1-bias",
      "One bias is applied per filter",
      "exact",
      sayCounts`${biases.count / filters} bias for each filter`,
      `${biases.count} biases for ${filters} filters`,
    ],
    [
      "conv1-parameters",
      "1,792",
      "exact",
      sayCounts`${parameterCount} parameters`,
      `${group(weights.count)} weights + ${biases.count} biases`,
    ],
    ["fp32", "4 bytes", "exact", sayCounts`${bits / 8} bytes for each weight`, `${bits} bits ÷ 8`],
    firstBytes("conv1-bytes", "7KB"),
  ];
}
