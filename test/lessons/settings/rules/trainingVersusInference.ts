import { zoo } from "engine";
import { exact } from "../findingsIn.ts";
import { shareAlive } from "../aliveByKind.ts";
import { column, isRising, number, settled, sum, type Given, type Rules } from "../rule.ts";
import { act, optimizerNamed, stepOf } from "../stepOf.ts";

const vgg16 = zoo.vgg16.network();

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
  dip: ({ at }) => {
    const output = at("output") as number;
    const ofRelu = output === 0 ? "every input up to 0" : output > 0 ? "1 input" : "no input";
    // GELU falls to −0.17 and rises to 0 again on the other side.
    return `The output ${number(output)} comes from ${ofRelu} of ReLU and ${output < 0 ? "2 inputs" : "1 input"} of GELU.`;
  },
  ahead: settled("The first block of ResNet-50 before it runs: each map with its size."),
  // PyTorch’s own peak; its allocator’s segments by its rules.
  device: settled(
    `Tensors fill ${exact(4_540_247_816)} of the ${exact(6_104_809_472)} that PyTorch holds, and the context comes on top.`,
  ),
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
    const runs = at("runs") as number;
    const falls = peaks[0]! - peaks[runs - 1]!;
    // As PyTorch cuts: runs of equal length, and the last one keeps what it writes.
    const work = vgg16.steps.map(({ layer, inputShapes }) => layer.multiplyAdds(...inputShapes));
    const repeated = sum(work.slice(0, Math.floor(work.length / runs) * (runs - 1))) / sum(work);
    const cut = `With ${runs} ${runs === 1 ? "run" : "runs"}`;
    const change = falls > 0 ? `falls by ${exact(falls)}` : "stays where it is";
    const part = runs === 1 ? "nothing" : `${Math.round(100 * repeated)}% of a forward pass`;
    return `${cut} the peak ${change}, and ${part} is computed again.`;
  },
};
