import { number, settled, sum, type Rules } from "../rule.ts";

export const convolution: Rules = {
  sliding: settled("Each stop of the filter writes one number of the map."),
  // 6 − 3 + 1 = 4 stops a side; 4·4 + 1 + 1 + 3·1 + 5·9 + … is 165 where the 9 of the filter meets the 8 of the image.
  featureMap: settled("16 stops, 16 sums; the largest is 165."),
  frame: settled("Each point of the photograph is three numbers from 0 to 255."),
  strides: ({ at }) => {
    const [stride, padding] = [at("stride"), at("padding")] as [number, number];
    const side = Math.floor((6 + 2 * padding - 3) / stride) + 1;
    return `A stride of ${stride} and a padding of ${padding} make a map of ${side} × ${side}.`;
  },
  padded: settled("As large as the image; and the first sum stands one further in."),
  acrossChannels: settled("Three sums, one for each channel, become one activation."),
  found: ({ at }) =>
    at("rectify") === true
      ? "The brighter, the more was found."
      : "Brighter than grey speaks for it, darker against.",
  maps: settled("One eye, four filters, four maps: each finds something else."),
  own: ({ at }) => {
    const own = (at("own") as readonly (readonly number[])[]).flat();
    const together = Number(sum(own).toFixed(6));
    const effects: Readonly<Record<string, string>> = { 0: "only edges stay", 1: "brightness stays" };
    const effect = own.some((weight) => weight !== 0)
      ? (effects[together] ?? "brightness is multiplied by that")
      : "nothing stays";
    return `Your weights add up to ${number(together)}: ${effect}.`;
  },
  memory: ({ at }) => {
    const [batch, side] = [at("batch"), at("side")] as [number, number];
    // 64 maps beside 64 filters of 3 × 3 × 3 weights and a bias; both in four bytes.
    return `The maps take ${number(Math.round((batch * side ** 2) / (3 * 3 * 3 + 1)))} times what the layer has learnt.`;
  },
};
