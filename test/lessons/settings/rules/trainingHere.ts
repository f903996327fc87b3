import { heldOut, readDigits } from "engine";
import written from "../../../../lessons/data/digits.json" with { type: "json" };
import { column, number, provided, type Rules } from "../rule.ts";

const labels = Array.from(readDigits(written).labels.data).slice(-heldOut);

export const trainingHere: Rules = {
  curve: ({ rows }) => {
    const losses = rows().filter((row) => typeof row["loss"] === "number");
    const last = Number(losses.at(-1)!["loss"]);
    const loss = last < 0.005 ? "less than 0.01" : last.toFixed(2);
    const right = Math.round(Number(rows().at(-1)!["read right (%)"]));
    return `The last of ${losses.length} steps had a loss of ${loss}. Now ${right}% of the unseen digits are read right.`;
  },
  sheet: ({ rows }) => {
    const right = Number(rows({ cell: "curve" }).at(-1)!["read right (%)"]);
    return `Misread: ${heldOut - Math.round((right * heldOut) / 100)} of ${heldOut} unseen digits.`;
  },
  // 12 × (9 + 1) + 24 × (12 × 9 + 1) + 10 × (24 × 2 × 2 + 1).
  through: provided("The network learns 3,706 numbers.", ({ rows }) => {
    const layers = column(rows(), "parameters").filter((count) => count > 0);
    return layers.join() === "120,2616,970";
  }),
  sure: ({ at, rows }) => {
    const label = labels[at("digit") as number]!;
    const whole = Math.abs(column(rows(), 1).reduce((total, share) => total + share, 0) - 100) < 0.5;
    return `${whole ? "Probability in percent." : ""} It is meant to be ${label === 8 ? "an" : "a"} ${label}.`;
  },
  valley: ({ rows }) => `After 20 steps the weight stands at ${number(column(rows(), "weight")[20]!)}.`,
  hurried: ({ at, rows }) => {
    const usual = { SGD: 0.3, "SGD with momentum": 0.05, Adam: 0.01 }[at("method") as "SGD"];
    const factors = { "a tenth of the usual": 0.1, "the usual": 1, "ten times the usual": 10 };
    const rate = usual * factors[at("pace") as "the usual"];
    const losses = column(rows(), "loss");
    const last = losses.at(-1)!;
    const end = last < 0.005 ? "less than 0.01" : last.toFixed(2);
    return `At a rate of ${number(rate)} the loss went from ${losses[0]!.toFixed(2)} to ${end}.`;
  },
  pairs: ({ rows }) => {
    const unmoved = column(rows(), 1).filter((changed) => changed === 0).length;
    return `Unchanged, bit by bit: ${unmoved} of 12 filters.`;
  },
  beside: ({ rows, figure }) => {
    const [, events] = /of (\d+) events/.exec(JSON.stringify(figure))!;
    const alike = rows().every((row) => row["predicted (B)"] === row["counted (B)"]);
    return `${alike ? events : "not all"} of ${events} events are equal to the byte.`;
  },
  heads: provided("Knowing nothing takes as much room as knowing digits.", ({ rows }) => {
    const [untrained, trained] = column(rows(), "memory");
    return untrained === trained;
  }),
};
