import { exact } from "../findingsIn.ts";
import { shareAlive } from "../aliveByKind.ts";
import { column, isRising, sum, type Given, type Rules } from "../rule.ts";
import { act, optimizerNamed, stepOf } from "../stepOf.ts";

const chosenStep = ({ at }: Given) =>
  stepOf(
    at("batch") as number,
    { optimizer: optimizerNamed(at("optimizer")), step: at("isFirst") === true ? "first" : "later" },
    { size: at("side") as number },
  );

/** The bytes of one picture in FP32 and its label. */
const pictureBytes = ({ at }: Given) => 3 * (at("side") as number) ** 2 * 4 + 8;

export const trainingVersusInference: Rules = {
  // PyTorch's own peak.
  walk: () => `The peak of VGG-16, ${exact(4_540_247_816)}, comes at relu4_3 in the backward pass.`,
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
    const first = working[0]! - pictures[0]! * pictureBytes(given);
    const byPictures = working.every((size, k) => size === first + pictures[k]! * pictureBytes(given));
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
  atRest: ({ at, rows }) => {
    const there = rows().filter(({ state }) => state === "alive" || state === "named");
    const together = sum(column(there, "memory"));
    // At the peak: three maps of 256 channels and one of 64, 56 × 56, for 32 pictures.
    const isRight = at("blockMoment") !== 340 || together === 32 * (3 * 256 + 64) * 56 * 56 * 4;
    return `Maps alive after this event, the pictures aside: ${there.length}, together ${exact(isRight ? together : 0)}.`;
  },
  bought: ({ at, rows }) => {
    const peaks = column(rows(), 1).map((backward, k) => Math.max(backward, column(rows(), 2)[k]!));
    const falls = peaks[0]! - peaks[(at("runs") as number) - 1]!;
    return falls > 0 ? `The peak falls by ${exact(falls)}.` : "The peak stays where it is.";
  },
};
