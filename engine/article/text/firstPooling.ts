import { sizeOf } from "../../tensor.ts";
import { counted } from "../answer.ts";
import type { Row } from "../claim.ts";
import { halves, poolings, windowOf } from "../poolings.ts";
import { vgg16 } from "../vgg16.ts";
import { firstBytes } from "./firstLayer.ts";
import { secondBytes } from "./secondLayer.ts";

/** VGG-16’s first pooling, and what the layers up to it hold. */
export function firstPooling(): readonly Row[] {
  const [pool] = poolings(vgg16());
  const { layer, inputShapes, outputShape } = pool;
  const [from] = inputShapes;
  const { side, stride } = windowOf(layer);
  const shrinks = `${from.slice(2).join(" × ")} becomes ${outputShape.slice(2).join(" × ")}`;
  const quarter = sizeOf(from) / sizeOf(outputShape);
  return [
    ["pool1-window", "2 x 2", "exact", counted`${side} × ${side} pixels`, shrinks],
    ["pool1-stride", "a stride of 2", "exact", counted`${stride} pixels`, shrinks],
    [
      "pool1-size",
      "reducing the matrix size of the last feature map in half",
      "exact",
      { holds: halves(pool), text: `both sides halve, ${shrinks}` },
      `as the article says before, each dimension halves; of ${quarter} values 1 is left`,
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
      counted`${layer.parameterCount} parameters`,
      "a maximum has nothing to learn; said of parameters",
    ],
    firstBytes("conv1-bytes-again", "7kb"),
    secondBytes("conv2-bytes-again", "147kb"),
  ];
}
