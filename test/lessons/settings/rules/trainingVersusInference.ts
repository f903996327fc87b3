import { exact } from "../findingsIn.ts";
import { aliveByKind, shareAlive } from "../aliveByKind.ts";
import { column, isRising, provided, type Given, type Rules } from "../rule.ts";
import { act, optimizerNamed, stepOf } from "../stepOf.ts";

const chosenStep = ({ at }: Given) =>
  stepOf(at("batch") as number, {
    optimizer: optimizerNamed(at("optimizer")),
    step: at("isFirst") === true ? "first" : "later",
  });

export const trainingVersusInference: Rules = {
  // PyTorch's own peak.
  walk: () => `The peak, ${exact(4_540_247_816)}, stands at relu4_3 in the backward pass.`,
  alive: shareAlive,
  yours: (given) => {
    const { phase, bytes } = chosenStep(given);
    return `The peak is in ${act(phase)}: ${exact(bytes)}.`;
  },
  curves: (given) => {
    const { at, rows } = given;
    const [pictures, backward, working] = [0, 1, 2].map((place) => column(rows(), place)) as [
      readonly number[],
      readonly number[],
      readonly number[],
    ];
    // A picture is 3 × 224 × 224 numbers of four bytes, and its label one of eight.
    const first = working[0]! - pictures[0]! * (3 * 224 * 224 * 4 + 8);
    const byPictures = working.every((size, k) => size === first + pictures[k]! * (3 * 224 * 224 * 4 + 8));
    const here = pictures.indexOf(at("batch") as number);
    const higher = Math.max(backward[here]!, working[here]!);
    const backwards = isRising(backward) ? "Maps make backward grow with the batch." : "";
    const work = byPictures ? "The optimizer’s step grows by the pictures alone." : "";
    return `${backwards} ${work} ${higher === chosenStep(given).bytes ? "The higher line is the peak." : ""}`;
  },
  // PyTorch's own peaks, but for the one with autograd left on, whose tensors are counted elsewhere.
  inference: ({ at, rows }) =>
    at("autograd") === true
      ? `At most ${exact(Math.max(...column(rows(), "together (B)")))}: what backward would need is kept.`
      : `At most ${exact(1_394_781_344)}: one map is read, one written, the others are gone.`,
  atRest: ({ figure }) => {
    // Three maps of 256 channels and one of 64, 56 × 56, for 32 pictures.
    const together = 32 * (3 * 256 + 64) * 56 * 56 * 4;
    const heading = aliveByKind(figure).get("activations");
    return `Maps alive at the peak, the pictures aside: 4, together ${exact(heading === together ? together : 0)}.`;
  },
  bought: provided(
    "Backward shrinks until the checkpoints themselves weigh too much. Adam’s step stays as it is.",
    ({ rows }) => {
      const [backward, working] = [column(rows(), 1), column(rows(), 2)];
      const least = backward.indexOf(Math.min(...backward));
      const shrinks = backward.slice(1, least + 1).every((size, k) => size <= backward[k]!);
      return least > 0 && shrinks && backward.at(-1)! > backward[least]! && new Set(working).size === 1;
    },
  ),
};
