import { elementsOf, isOfClass } from "../../../../site/notebook/build/elementsOf.ts";
import { exact } from "../findingsIn.ts";
import { column, number, percent, provided, sum, type Given, type Rules } from "../rule.ts";
import { parametersByHand, mapsByHand } from "../parametersByHand.ts";

const bytesOf = (values: number, batch: unknown): string => exact(4 * values * (batch as number));

/** The layers of the small network: how many maps, how often both sides were halved, how many pixels a value sees. */
const small = [
  ["conv1_1", 8, 0, 3],
  ["conv1_2", 8, 0, 5],
  ["pool1", 8, 1, 6],
  ["conv2_1", 16, 1, 10],
  ["conv2_2", 16, 1, 14],
  ["pool2", 16, 2, 16],
  ["conv3_1", 32, 2, 24],
  ["conv3_2", 32, 2, 32],
  ["pool3", 32, 3, 36],
  ["conv4_1", 64, 3, 52],
  ["conv4_2", 64, 3, 68],
  ["pool4", 64, 4, 76],
] as const;

/** The sentence about the map at a place among all; whether it has a frame is read off the figure. */
function aboutMap({ at, figure }: Given): string {
  let place = at("map") as number;
  const [name, count, halvings, sees] = small.find(([, count]) => {
    if (place <= count) return true;
    place -= count;
    return false;
  })!;
  const side = Math.floor(Number(at("side")) / 2 ** halvings);
  const frame = elementsOf(figure.children, isOfClass("inner")).at(-1);
  const saw = frame
    ? ` Its strongest value saw ${frame.attributes["width"] === String(sees) ? `${sees} × ${sees}` : "other"} pixels.`
    : " Nothing in the picture excited it.";
  return `${name}, map ${place} of ${count}: ${side} × ${side} values, ${exact(4 * side * side)}.${saw}`;
}

export const featureMaps: Rules = {
  maps: ({ at, rows }) => {
    const values = small.map(
      ([, count, halvings]) => count * Math.floor(Number(at("side")) / 2 ** halvings) ** 2,
    );
    if (sum(column(rows(), "memory")) !== 4 * sum(values)) return "other maps";
    return "Each map has its own ink: dark is its own strongest, so the same green need not be the same number.";
  },
  close: aboutMap,
  growing: ({ at, rows }) => {
    const [name, , , sees] = small[(at("top") as number) - 1]!;
    if (rows().at(-1)!["squares"] !== sees) return "other pixels";
    return `One value of ${name} sees ${sees} × ${sees} pixels.`;
  },
  where: provided(
    "Every place of the last maps has an answer of its own.",
    ({ rows }) => rows().length === 11,
  ),
  crossing: ({ rows }) => {
    const [maps, weights] = [column(rows(), "maps"), column(rows(), "weights")];
    const crosses = maps[0]! > weights[0]! && maps.at(-1)! < weights.at(-1)!;
    return crosses ? "At the start memory goes into maps, at the end into weights." : "Nothing crosses.";
  },
  strip: ({ at }) => {
    const firstTwo = 2 * 64 * 224 * 224;
    const share = percent((100 * firstTwo) / mapsByHand().all);
    return `The first two layers write ${bytesOf(firstTwo, at("batch"))}, ${share}% of everything.`;
  },
  against: ({ at }) => {
    const batch = at("batch") as number;
    const weights = sum(parametersByHand());
    const times = Math.round((10 * batch * mapsByHand().all) / weights) / 10;
    return `At a batch of ${batch} the maps take ${times} times what the weights take, ${exact(4 * weights)} as ever.`;
  },
  relu: ({ at, rows }) => {
    const inPlace = at("inPlace") === true;
    const copied = inPlace ? 0 : 4 * (at("batch") as number) * (mapsByHand().convolutions + 2 * 4096);
    if (rows()[1]!["memory"] !== copied) return "other copies";
    return inPlace ? "In place, one map per layer." : "A second map for every ReLU.";
  },
  large: ({ at }) => {
    const [width, height] = (at("size") as string).split(" × ").map(Number);
    const { picture, convolutions, poolings } = mapsByHand(height, width);
    const fitting = Math.floor(80e9 / (4 * (picture + convolutions + poolings)));
    return `The maps of ${number(fitting)} such pictures fit.`;
  },
};
