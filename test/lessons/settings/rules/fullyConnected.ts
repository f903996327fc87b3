import { wordsOf } from "../../../../site/notebook/build/elementsOf.ts";
import { exact, type DataRow } from "../findingsIn.ts";
import { column, number, percent, settled, sum, type Rules } from "../rule.ts";

export const fullyConnected: Rules = {
  pad: ({ rows }) => {
    const shares = column(rows({ table: 1 }), "probability (%)");
    const best = shares.indexOf(Math.max(...shares));
    return `The ten are ${percent(shares[best]!)}% sure that it is ${best === 8 ? "an" : "a"} ${best}.`;
  },
  neuron: ({ at, rows, figure }) => {
    const products = rows().map((row) => Number(row["given"]) * Number(row["weight"]));
    const [, bias, together] = /bias ([−\d.]+), together ([−\d.]+)/
      .exec(wordsOf(figure.children))!
      .map((text) => Number(text.replace("−", "-"))) as [number, number, number];
    // A table of 40 rows and fewer has its numbers to two decimals.
    const near = (row: DataRow) =>
      0.005 * (1 + Math.abs(Number(row["given"])) + Math.abs(Number(row["weight"])));
    const slack = rows().length > 40 ? 0.011 : sum(rows().map(near));
    const isSum = Math.abs(sum(products) + bias - together) < slack;
    return `The neuron for ${at("neuron") as number} gives this digit a score of ${isSum ? number(together) : "another"}.`;
  },
  tempered: ({ at, rows }) => {
    const scores = column(rows(), "score");
    const powers = scores.map((score) => Math.exp(score / (at("temperature") as number)));
    const shares = column(rows({ table: 1 }), "probability (%)");
    const best = scores.indexOf(Math.max(...scores));
    const share = (100 * powers[best]!) / sum(powers);
    const fits = shares[best] === Math.max(...shares) && Math.abs(share - shares[best]) < 0.06;
    return `The largest score has the largest probability, ${fits ? percent(shares[best]!) : "another"}%.`;
  },
  flat: settled("Map after map, row after row: every number is still there, in order."),
  strips: ({ at, rows }) => {
    const learns = at("show") === "parameters";
    const counts = column(rows(), learns ? "parameters" : "numbers");
    // The last three layers; the picture and the first two of five blocks, seven maps of 22.
    const share = sum(learns ? counts.slice(-3) : counts.slice(0, 7)) / sum(counts);
    if (share <= 0.5) return "less than half";
    return learns
      ? "Most of what is learnt sits at the end."
      : "Most of what is written is written at the beginning.";
  },
  learnt: ({ at, figure }) => {
    const between = at("hidden") as number;
    const parameters = between === 0 ? 64 * 10 + 10 : 64 * between + between + 10 * between + 10;
    const [, right] = /, ([\d.]+)% of the unseen/.exec(wordsOf(figure.children))!;
    // Of 360 digits a whole number is read right; untrained, no more than a few more than by guessing.
    const digits = 3.6 * Number(right);
    const isCount = Math.abs(digits - Math.round(digits)) < 0.2;
    const isDue = at("epochs") === 0 ? Number(right) < 25 : Number(right) > 50;
    return `With ${number(parameters)} parameters, ${isCount && isDue ? right : "another"}% of the unseen digits are read right.`;
  },
  dropped: ({ at, rows, figure }) => {
    const gone = column(rows({ table: 1 }), "mask").filter((stays) => stays === 0).length;
    // Each has the chance; of 64, three deviations either way.
    const chance = at("probability") as number;
    const isLikely = Math.abs(gone - 64 * chance) <= 3 * Math.sqrt(64 * chance * (1 - chance));
    const [went, goes] = [column(rows(), "what comes in"), column(rows({ table: 2 }), "what goes on")];
    const isGrown = goes.every((ink, k) => ink === 0 || Math.abs(ink * (1 - chance) - went[k]!) < 0.02);
    const [, said] = /say (an? \d)\./.exec(wordsOf(figure.children))!;
    return `Dropped: ${isLikely && isGrown ? gone : "others"} of 64. The ten still get 64 numbers, and say ${said}.`;
  },
  dropoutBars: settled(
    // PyTorch’s hooks, native_dropout for 32 × 4,096: 524,288 B of its output, 131,072 B of its mask, 524,288 B of ReLU’s.
    `Dropout adds ${exact(524_288 + 131_072)} to the ${exact(524_288)} that ReLU keeps.`,
  ),
  both: ({ at }) => {
    const times = (25_088 * 4096 + 4096) / (4096 * (at("batch") as number));
    return `It has learnt ${number(Math.round(times))} times what it writes.`;
  },
};
