import type { Network } from "../../network/network.ts";
import type { Claim } from "../claim.ts";
import { claimsAt } from "../claim.ts";
import { inZoo } from "../inZoo.ts";
import { poolings, windowOf } from "../poolings.ts";
import { mapHalves, sidesHalve } from "../sidesHalve.ts";
import { mapsOf, rowsNamed, vgg16 } from "../vgg16.ts";

/** Claims about a pooling layer and its map, tried on the poolings of the zoo. */
export function pooling(): readonly Claim[] {
  const [{ from, shape }] = rowsNamed(mapsOf(vgg16()), "pool");
  const shrinks = `${from.slice(1).join(" × ")} becomes ${shape.slice(1).join(" × ")} in VGG-16`;
  return claimsAt("text, pooling layer", [
    [
      "pool-follows",
      "A pooling layer follows multiple convolution layers",
      "wrong",
      inZoo("each pooling follows 2 convolutions or more", (network) => leastBefore(network) > 1),
      "counted since the pooling before; in the other networks at least the first pooling follows a single convolution",
    ],
    [
      "pool-window",
      "2 x 2",
      "wrong",
      inZoo("every pooling is 2 × 2", (one) => windows(one).every(({ side }) => side === 2)),
      "as in LeNet-5 and all of VGG; 3 × 3 in AlexNet, the ResNets and most of GoogLeNet",
    ],
    [
      "pool-stride",
      "2 pixels",
      "wrong",
      inZoo("every pooling moves by 2 pixels", (one) => windows(one).every(({ stride }) => stride === 2)),
      "GoogLeNet has poolings that move by 1",
    ],
    [
      "pool-size",
      "reduced by a factor of two",
      "slip",
      mapHalves(),
      `${shrinks}; the same sentence sets it right, “i.e., each dimension halves”`,
      { restated: "pool-sides" },
    ],
    ["pool-sides", "each dimension halves", "exact", sidesHalve(), shrinks],
    [
      "pool-channels",
      "The number of feature maps remains the same",
      "exact",
      inZoo("each pooling gives as many maps as it takes", (one) =>
        poolings(one).every(({ inputShapes, outputShape }) => inputShapes[0][1] === outputShape[1]),
      ),
      `${from[1]} in, ${shape[1]} out in VGG-16`,
    ],
    [
      "pool-parameters",
      "no weights or biases",
      "exact",
      inZoo("each pooling has 0 parameters", (one) =>
        poolings(one).every(({ layer }) => layer.parameterCount === 0),
      ),
      "a maximum or a mean has nothing to learn",
    ],
  ]);
}

const windows = (network: Network) => poolings(network).map(({ layer }) => windowOf(layer));

// The fewest convolutions between one pooling and the next.
function leastBefore(network: Network): number {
  const pools = poolings(network);
  const before: number[] = [];
  let convolutions = 0;
  for (const step of network.steps) {
    if (step.layer.kind === "conv2d") convolutions += 1;
    if (!pools.includes(step)) continue;
    before.push(convolutions);
    convolutions = 0;
  }
  return Math.min(...before);
}
