import { sizeOf } from "../../tensor.ts";
import { claimsAt, type Claim } from "../claim.ts";
import { mapsOf, rowsNamed, vgg16 } from "../vgg16.ts";

/** What a pooling layer does to a map. */
export function pooling(): readonly Claim[] {
  const [{ from, shape, parameterCount }] = rowsNamed(mapsOf(vgg16()), "pool");
  const sides = [from[2] / shape[2], from[3] / shape[3]];
  const shrinks = `${from.slice(1).join(" × ")} becomes ${shape.slice(1).join(" × ")}`;
  const same = "The number of feature maps remains the same";
  return claimsAt("text, pooling layer", [
    ["pool-window", "2 x 2", "exact", sides, `${shrinks}, windows side by side`],
    ["pool-stride", "2 pixels", "exact", sides[0], shrinks],
    [
      "pool-size",
      "reduced by a factor of two",
      "wrong",
      sizeOf(from) / sizeOf(shape),
      `${shrinks}: a quarter of the values`,
    ],
    ["pool-sides", "each dimension halves", "exact", { text: halves(sides) }, shrinks],
    [
      "pool-channels",
      same,
      "exact",
      { text: from[1] === shape[1] ? same : "" },
      `${from[1]} in, ${shape[1]} out`,
    ],
    ["pool-parameters", "no weights or biases", "exact", parameterCount, "a maximum has nothing to learn"],
  ]);
}

function halves(sides: readonly number[]): string {
  return sides.every((side) => side === 2) ? "each dimension halves" : "";
}
