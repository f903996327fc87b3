import { number, settled, sum, type Rules } from "../rule.ts";

const image = [
  [1, 2, 1, 3, 5, 1],
  [4, 2, 1, 4, 4, 2],
  [0, 1, 1, 9, 3, 8],
  [5, 1, 3, 8, 7, 2],
  [7, 3, 4, 1, 3, 1],
  [4, 2, 6, 7, 2, 5],
];
const filter = [
  [1, 4, 1],
  [1, 3, 5],
  [9, 1, 3],
];

/** The article's map, without padding. */
const written = [0, 1, 2, 3].flatMap((row) =>
  [0, 1, 2, 3].map((column) =>
    sum(filter.flatMap((line, i) => line.map((weight, j) => weight * image[row + i]![column + j]!))),
  ),
);

/** The map that the same filter writes about this map, stop by stop. */
const deeper = [0, 1].flatMap((row) =>
  [0, 1].map((column) =>
    sum(filter.flatMap((line, i) => line.map((weight, j) => weight * written[4 * (row + i) + column + j]!))),
  ),
);

/** The values of the image that lie under the upper left weight, stop by stop. */
const underCorner = image.slice(0, 4).flatMap((line) => line.slice(0, 4));

export const convolution: Rules = {
  // 6 − 3 + 1 = 4 stops a side.
  sliding: ({ at }) => {
    const stop = at("position") as number;
    return `At position ${stop} the filter writes ${written[stop]}.`;
  },
  // 165 where the 9 of the filter meets the 8 of the image.
  featureMap: settled(`The largest of 16 sums is ${Math.max(...written)}.`),
  // 3 × 3 places of a map whose values have seen 3 × 3 pixels each.
  seen: ({ at }) =>
    `The ${number(deeper[at("seenFrom") as number]!)} of the second map has seen 5 × 5 pixels of the image.`,
  frame: settled("Each pixel of the photograph is three values from 0 to 255."),
  strides: ({ at }) => {
    const [stride, padding] = [at("stride"), at("padding")] as [number, number];
    const side = Math.floor((6 + 2 * padding - 3) / stride) + 1;
    return `A stride of ${stride} and a padding of ${padding} make a map of ${side} × ${side}.`;
  },
  // The first sum, 29, with a ring of zeros around the image.
  twoMaps: settled(`With padding, the ${written[0]} stands one row and one column further in.`),
  acrossChannels: settled("Three sums, one for each channel, become one activation."),
  found: ({ at }) =>
    at("rectify") === true
      ? "The brighter, the more was found."
      : "Brighter than grey speaks for it, darker against.",
  maps: settled("One eye, 4 filters, 4 maps: each finds something different."),
  learned: settled("8 filters, learnt and not drawn: edges, tones and colours."),
  own: ({ at }) => {
    const own = (at("own") as readonly (readonly number[])[]).flat();
    const together = Number(sum(own).toFixed(6));
    const effects: Readonly<Record<string, string>> = { 0: "only edges stay", 1: "brightness stays" };
    const effect = own.some((weight) => weight !== 0)
      ? (effects[together] ?? "brightness is multiplied by that")
      : "nothing stays";
    return `Your weights add up to ${number(together)}: ${effect}.`;
  },
  met: settled(`${underCorner.join(" + ")} = ${sum(underCorner)}.`),
  backwards: ({ at }) => {
    const weight = at("weight") as number;
    const [row, column] = [Math.floor(weight / 3), weight % 3];
    const met = image.slice(row, row + 4).map((line) => line.slice(column, column + 4));
    // The strongest activation stands in row 1, column 3 of the map.
    const slope = at("comesBack") === "all activations" ? sum(met.flat()) : met[1]![3]!;
    return `If this weight grows by 1, what is asked for grows by ${slope}.`;
  },
  memory: ({ at }) => {
    const [batch, side] = [at("batch"), at("side")] as [number, number];
    // 64 maps beside 64 filters of 3 × 3 × 3 weights and a bias; both in four bytes.
    return `The maps take ${number(Math.round((batch * side ** 2) / (3 * 3 * 3 + 1)))} times what the layer has learnt.`;
  },
};
