import { optimizers } from "engine";
import { exact } from "../findingsIn.ts";
import { column, isRising, number, provided, settled, type Rules } from "../rule.ts";
import { stepOf } from "../stepOf.ts";

export const pictures: Rules = {
  fit: ({ rows, at }) => {
    const holds = Number.parseInt(at("holds") as string) * 1e9;
    const sizes = column(rows(), "memory").slice(0, 4);
    const fitting = sizes.filter((size) => size <= holds).length;
    if (!isRising(sizes)) return "what fits is not the first of the four";
    return fitting === 4 ? "Everything fits, even training." : `${fitting} of 4 fit. Training does not.`;
  },
  unfolded: settled(`Decoded, it is ${number(3 * 224 * 224)} numbers from 0 to 255.`),
  weighed: provided("From file to network the same picture grows at every step.", ({ rows }) =>
    isRising(column(rows(), "memory")),
  ),
  growth: ({ at, rows }) => {
    const [batch, side] = [at("batch"), at("side")] as [number, number];
    const [here, twice] = [side, 2 * side].map(
      (size) => stepOf(batch, { optimizer: optimizers.sgd }, { size }).bytes,
    );
    const drawn = rows().find((row) => Object.values(row)[0] === side);
    if (drawn?.["memory"] !== here || !isRising(column(rows(), "memory"))) return "the curve says otherwise";
    // Five halvings leave no remainder, so that each map has four times the places at twice the side.
    if (side % 32 !== 0) return "the maps do not quadruple";
    return `A side of ${number(side)} takes ${exact(here!)}, twice that side ${exact(twice!)}: weights stay, the convolutions’ maps quadruple.`;
  },
};
