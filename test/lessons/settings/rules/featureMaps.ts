import { exact } from "../findingsIn.ts";
import { column, number, sum, type Rules } from "../rule.ts";
import { parametersByHand, mapsByHand } from "../parametersByHand.ts";

const bytesOf = (values: number, batch: unknown): string => exact(4 * values * (batch as number));

export const featureMaps: Rules = {
  crossing: ({ at, rows }) => {
    const [maps, weights] = [column(rows(), "maps"), column(rows(), "weights")];
    const crosses = maps[0]! > weights[0]! && maps.at(-1)! < weights.at(-1)!;
    const way = crosses ? "At the start memory goes into maps, at the end into weights." : "Nothing crosses.";
    return `${way} All maps: ${bytesOf(mapsByHand().all, at("batch"))}.`;
  },
  strip: ({ at }) => {
    const [first, all] = [2 * 64 * 224 * 224, mapsByHand().all].map((values) => bytesOf(values, at("batch")));
    return `The first two layers write ${first} of ${all}.`;
  },
  against: ({ at }) => {
    const maps = bytesOf(mapsByHand().all, at("batch"));
    return `At a batch of ${at("batch") as number} the maps take ${maps}, the weights ${exact(4 * sum(parametersByHand()))} as ever.`;
  },
  relu: ({ at, rows }) => {
    const inPlace = at("inPlace") === true;
    const copied = inPlace ? 0 : 4 * (at("batch") as number) * (mapsByHand().convolutions + 2 * 4096);
    if (rows()[1]!["memory"] !== copied) return "other copies";
    return inPlace ? "In place, one map a layer." : "A second map for every ReLU.";
  },
  large: ({ at }) => {
    const [width, height] = (at("size") as string).split(" × ").map(Number);
    const { picture, convolutions, poolings } = mapsByHand(height, width);
    const fitting = Math.floor(80e9 / (4 * (picture + convolutions + poolings)));
    return `The maps of ${number(fitting)} such pictures fit.`;
  },
};
