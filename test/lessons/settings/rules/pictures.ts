import { optimizers } from "engine";
import { exact } from "../findingsIn.ts";
import { column, isRising, number, settled, type Rules } from "../rule.ts";
import { stepOf } from "../stepOf.ts";

export const pictures: Rules = {
  fit: ({ rows, at }) => {
    const holds = Number.parseInt(at("holds") as string) * 1e9;
    const sizes = column(rows(), "memory").slice(0, 4);
    const [files, pictures, maps, training] = sizes.map((size) => size <= holds);
    if (!isRising(sizes)) return "what fits is not the first of the four";
    const count = at("pictures") as number;
    if (training)
      return count === 1
        ? "One picture fits, even in training. Try two."
        : `All ${count} fit, even in training.`;
    if (!(files && pictures)) return "not even the pictures fit";
    const though = maps
      ? "one layer’s maps fit too, but not training"
      : "the maps of one layer do not, let alone training";
    return `Files and pictures fit; ${though}.`;
  },
  unfolded: settled("Each pixel has three values from 0 to 255: red, green and blue."),
  weighed: ({ rows }) => {
    const sizes = column(rows(), "memory");
    if (!isRising(sizes)) return "it does not grow at every step";
    return `Between the JPEG and the network the cat becomes ${Math.round(sizes[3]! / sizes[0]!)} times as large.`;
  },
  growth: ({ at, rows }) => {
    const [batch, side] = [at("batch"), at("side")] as [number, number];
    const [here, twice] = [side, 2 * side].map(
      (size) => stepOf(batch, { optimizer: optimizers.sgd }, { size }).bytes,
    );
    const drawn = rows().find((row) => Object.values(row)[0] === side);
    if (drawn?.["memory"] !== here || !isRising(column(rows(), "memory"))) return "the curve says otherwise";
    return `A side of ${number(side)} takes ${exact(here!)}, one of ${number(2 * side)} takes ${exact(twice!)}.`;
  },
};
