import { sizeOf } from "../../tensor.ts";
import { zoo } from "../../zoo/index.ts";
import { claimsAt, type Claim } from "../claim.ts";
import { inZoo, trial } from "../inZoo.ts";
import { halves, poolings, windowOf } from "../poolings.ts";
import { mapsOf, rowsNamed, vgg16 } from "../vgg16.ts";

const usual = { typically: true };

/** What a pooling layer does to a map, tried on the poolings of the zoo. */
export function pooling(): readonly Claim[] {
  const [{ from, shape }] = rowsNamed(mapsOf(vgg16()), "pool");
  const quarter = sizeOf(from) / sizeOf(shape);
  const all = Object.values(zoo).flatMap((entry) => poolings(entry.network()));
  const windows = new Map(all.map(({ layer }) => [layer, windowOf(layer)]));
  const usualPools = all.filter(({ layer }) => {
    const { side, stride } = windows.get(layer)!;
    return side === 2 && stride === 2;
  });
  const sides = trial("both sides halve", usualPools.map(halves), "poolings of 2 × 2 with a stride of 2");
  const shrinks = `${from.slice(1).join(" × ")} becomes ${shape.slice(1).join(" × ")} in VGG-16`;
  const whole = `the sentence says what it means: each dimension halves; ${shrinks}, 1 value of ${quarter}`;
  return claimsAt("text, pooling layer", [
    [
      "pool-window",
      "2 x 2",
      "exact",
      inZoo(
        "every pooling is 2 × 2",
        (one) => poolings(one).every(({ layer }) => windowOf(layer).side === 2),
        usual,
      ),
      "“similar to the filter”, whose size is the typical one; 3 × 3 in AlexNet, the ResNets and most of GoogLeNet",
    ],
    [
      "pool-stride",
      "2 pixels",
      "exact",
      inZoo(
        "every pooling moves by 2 pixels",
        (one) => poolings(one).every(({ layer }) => windowOf(layer).stride === 2),
        usual,
      ),
      "“similar to the filter”, whose stride is the typical one; GoogLeNet has poolings that move by 1",
    ],
    ["pool-size", "reduced by a factor of two", "exact", sides, whole],
    ["pool-sides", "each dimension halves", "exact", sides, shrinks],
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
