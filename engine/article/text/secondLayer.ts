import { parametersOf } from "../../network/parametersOf.ts";
import { group } from "../../units/group.ts";
import { sayCounts } from "../answer.ts";
import type { Row } from "../claim.ts";
import { mapsOf, rowsNamed, vgg16 } from "../vgg16.ts";
import { textBytes } from "./firstLayer.ts";

/** The bytes of the second convolution’s parameters, wherever the text says them. */
export function secondBytes(id: string, article: string): Row {
  const [, { parameterCount }] = rowsNamed(mapsOf(vgg16()), "conv");
  const derivation = `${group(parameterCount)} parameters × 4 B`;
  return [id, article, "cut", { bytes: 4 * parameterCount }, derivation, textBytes];
}

/** The parameters of VGG-16’s second convolution, step by step. */
export function secondLayer(): readonly Row[] {
  const network = vgg16();
  const [, { parameterCount }] = rowsNamed(mapsOf(network), "conv");
  const [, , weights, biases] = parametersOf(network);
  const [filters, channels, M, K] = weights.shape;
  const bytes = Float32Array.BYTES_PER_ELEMENT;
  return [
    [
      "conv2-inputs",
      "64 feature maps",
      "exact",
      sayCounts`${channels} maps`,
      "the channels of the first map",
    ],
    [
      "conv2-kernel-size",
      "a 3 x 3 kernel",
      "exact",
      sayCounts`${M} × ${K} weights`,
      "the second convolution",
    ],
    [
      "conv2-filters",
      "64 filters",
      "exact",
      sayCounts`${filters} filters, one for each map`,
      "the second map has as many channels",
    ],
    [
      "conv2-factors",
      "64 inputs x 64 distinct filters",
      "exact",
      sayCounts`${channels} maps × ${filters} filters`,
      "the channels of the first map and of the second",
    ],
    ["conv2-kernel", "nine weights", "exact", sayCounts`${M * K} weights for each map`, `${M} × ${K}`],
    [
      "conv2-weights",
      "36.864",
      "slip",
      sayCounts`${weights.count} weights`,
      `${channels} × ${filters} × ${M * K} = ${group(weights.count)}; the full stop separates thousands`,
    ],
    [
      "conv2-biases",
      "64 biases",
      "exact",
      sayCounts`${biases.count} biases, one for each filter`,
      "the maps of the second layer",
    ],
    [
      "conv2-parameters",
      "36928",
      "exact",
      sayCounts`${parameterCount} parameters`,
      `${group(weights.count)} + ${biases.count}`,
    ],
    [
      "conv2-value-bytes",
      "x 4 bytes",
      "exact",
      sayCounts`${bytes} bytes for each parameter`,
      "a parameter in FP32",
    ],
    secondBytes("conv2-bytes", "147 kb"),
  ];
}
