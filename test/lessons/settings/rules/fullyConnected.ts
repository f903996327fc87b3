import { wordsOf } from "../../../../site/notebook/build/elementsOf.ts";
import { column, number, percent, settled, sum, type Rules } from "../rule.ts";

export const fullyConnected: Rules = {
  pad: ({ rows }) => {
    const shares = column(rows({ table: 1 }), "probability (%)");
    const best = shares.indexOf(Math.max(...shares));
    return `The ten are ${percent(shares[best]!)}% sure that it is ${best === 8 ? "an" : "a"} ${best}.`;
  },
  neuron: ({ at, rows, figure }) => {
    const products = rows().map((row) => Number(row["digit"]) * Number(row["weight"]));
    const [, bias, together] = /bias ([−\d.]+), together ([−\d.]+)/
      .exec(wordsOf(figure.children))!
      .map((text) => Number(text.replace("−", "-"))) as [number, number, number];
    const isSum = Math.abs(sum(products) + bias - together) < 0.011;
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
  both: ({ at }) => {
    const times = (25_088 * 4096 + 4096) / (4096 * (at("batch") as number));
    return `It has learnt ${number(Math.round(times))} times what it writes.`;
  },
};
