import { sayCounts } from "../answer.ts";
import type { Row } from "../claim.ts";
import { poolings, windowOf } from "../poolings.ts";
import { mapHalves } from "../sidesHalve.ts";
import { vgg16 } from "../vgg16.ts";
import { firstBytes } from "./firstLayer.ts";
import { secondBytes } from "./secondLayer.ts";

/** VGG-16’s first pooling, and what the layers up to it hold. */
export function firstPooling(): readonly Row[] {
  const [{ layer, inputShapes, outputShape }] = poolings(vgg16());
  const [from] = inputShapes;
  const { side, stride } = windowOf(layer);
  const shrinks = `${from.slice(2).join(" × ")} becomes ${outputShape.slice(2).join(" × ")}`;
  return [
    ["pool1-window", "2 x 2", "exact", sayCounts`${side} × ${side} pixels`, shrinks],
    ["pool1-stride", "a stride of 2", "exact", sayCounts`${stride} pixels`, shrinks],
    [
      "pool1-size",
      "reducing the matrix size of the last feature map in half",
      "slip",
      mapHalves(),
      `${shrinks}; the article sets it right before, “i.e., each dimension halves”`,
      { restated: "pool-sides" },
    ],
    [
      "pool1-channels",
      "The exact number of feature maps remain",
      "exact",
      { holds: from[1] === outputShape[1], text: `${from[1]} maps in, ${outputShape[1]} out` },
      "each map is pooled by itself",
    ],
    [
      "pool1-bytes",
      "no memory footprint",
      "exact",
      sayCounts`${layer.parameterCount} parameters`,
      "a maximum has nothing to learn; said of parameters",
    ],
    firstBytes("conv1-bytes-again", "7kb"),
    secondBytes("conv2-bytes-again", "147kb"),
  ];
}
